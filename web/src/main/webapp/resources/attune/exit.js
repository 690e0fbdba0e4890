// Leave this page now: blank at once, session ended, a neutral page in its place in the history.
(function () {
  "use strict";

  const WITHIN_MS = 2000;
  let shifts = [];
  let alone = false;

  function leave() {
    document.documentElement.classList.add("gone");
    document.title = "";
    // A draft that is still on the page is saved by the same request that signs out.
    const draft = window.attuneDraft;
    if (!draft || !draft.leave()) {
      navigator.sendBeacon("/sign-out?quiet=true");
    }
    window.location.replace("/away.html");
  }

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-exit]")) {
      event.preventDefault();
      leave();
    }
  });

  document.addEventListener("keydown", function (event) {
    alone = event.key === "Shift" && (alone || !event.repeat);
    if (event.key !== "Shift") {
      shifts = [];
    }
  });

  // A Shift that made a capital letter does not count.
  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift" || !alone) {
      return;
    }
    const now = Date.now();
    shifts = shifts.filter(function (at) { return now - at < WITHIN_MS; });
    shifts.push(now);
    if (shifts.length >= 3) {
      leave();
    }
  });
})();
