// The sheet that a partner fills in: its questions, and how it was.
window.attuneSheet = (function () {
  "use strict";

  const form = document.getElementById("sheet");

  function pulse() {
    function rated(name) {
      const input = form.querySelector("input[name=" + name + "]:checked");
      return input ? Number(input.value) : null;
    }
    return {
      helpful: rated("helpful"),
      difficulty: rated("difficulty"),
      barriers: Array.from(form.querySelectorAll("input[name=barriers]:checked"))
          .map(function (input) { return input.value; }),
    };
  }

  return Object.assign(window.attuneQuestions(form, document), { pulse });
})();
