// An exercise on a counselor's page behaves as it will for the client. Nothing of it is kept or sent.
(function () {
  "use strict";

  const tried = new Map(); // what was answered while trying, for when the page draws it again

  function begin(page) {
    const { questions, answerOf, show, tell, clear } = window.attuneQuestions(page, page);
    const mine = tried.get(page.dataset.asClient) || new Map();
    tried.set(page.dataset.asClient, mine);
    page.dataset.ready = "true";

    function keep() {
      questions.forEach(function (q) { mine.set(q.dataset.prompt, answerOf(q)); });
      tell();
    }

    questions.forEach(function (q) {
      if (mine.has(q.dataset.prompt)) {
        show(q, mine.get(q.dataset.prompt));
      }
    });
    ["input", "change"].forEach(function (kind) {
      page.addEventListener(kind, function (event) {
        event.stopPropagation(); // the form around it has nothing to keep
        keep();
      });
    });
    page.addEventListener("click", function (event) {
      if (event.target.closest("[data-clear]")) {
        const q = event.target.closest("[data-prompt]");
        clear(q);
        keep();
        q.querySelector("input").focus();
      }
    });
    tell();
  }

  function beginAll() {
    document.querySelectorAll("[data-as-client]:not([data-ready])").forEach(begin);
  }

  beginAll();
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", beginAll);
  }
})();
