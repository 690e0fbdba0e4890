// A sheet that two people write: what the other wrote comes in, and who has confirmed is seen.
window.attuneTogether = (function () {
  "use strict";

  const { say, questions, questionOf, show } = window.attuneSheet;
  const draft = window.attuneDraft;
  const LOOK_MS = 3000;
  const STILL_THERE_MS = 15 * 60 * 1000; // a page that nobody touches lets the session end
  const states = document.getElementById("confirmed");
  const send = document.getElementById("send");
  const label = send.textContent;
  let touchedAt = Date.now();

  /** Takes in what the other wrote where nothing of one's own waits to be saved. */
  function take(answer) {
    const q = questionOf(answer.promptKey);
    if (Number(q.dataset.revision) >= answer.revision || draft.isUnsaved(q)) {
      return;
    }
    const box = q.querySelector("textarea");
    const caret = box && document.activeElement === box ? box.selectionStart : -1;
    show(q, answer);
    q.dataset.revision = answer.revision;
    if (caret >= 0) {
      box.setSelectionRange(caret, caret);
    }
    q.dataset.fresh = "true";
    setTimeout(function () { delete q.dataset.fresh; }, LOOK_MS);
  }

  function tell(own, other) {
    const state = own ? "own" : other ? "other" : "none";
    if (states.dataset.state !== state) {
      states.dataset.state = state;
      states.querySelectorAll("[data-when]").forEach(function (line) {
        line.hidden = line.dataset.when !== state;
      });
    }
    const settled = own && !questions.some(draft.isUnsaved);
    send.disabled = settled || draft.isClosed();
    send.setAttribute("aria-busy", "false");
    send.textContent = settled ? say.sayConfirmed : label;
  }

  function look() {
    return fetch("/portal/draft/" + say.task, {
      credentials: "same-origin", redirect: "manual", cache: "no-store",
    }).then(function (response) {
      return response.ok ? response.json() : null;
    }).then(function (now) {
      if (now && now.sent) {
        // what was typed in the last moment stays in view, to be copied
        draft.refused({ refused: "alreadySubmitted" });
      } else if (now) {
        now.answers.forEach(take);
        draft.refresh();
        tell(now.own, now.other);
      }
    }, function () {
      // no connection: the saved line tells it, and the next look tries again
    });
  }

  function again() {
    setTimeout(function () {
      const seen = document.visibilityState === "visible" && !draft.isClosed() && !draft.isAway()
          && Date.now() - touchedAt < STILL_THERE_MS;
      (seen ? look() : Promise.resolve()).then(again);
    }, LOOK_MS);
  }

  if (states) {
    ["pointerdown", "keydown", "scroll"].forEach(function (touch) {
      document.addEventListener(touch, function () { touchedAt = Date.now(); }, { passive: true });
    });
    document.getElementById("sheet").addEventListener("input", function () { tell(false, false); });
    look().then(again);
  }

  return { look };
})();
