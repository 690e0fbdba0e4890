// Two devices wrote to the same question: both texts are in view until their author has chosen.
window.attuneConflicts = (function () {
  "use strict";

  const { form, say, questionOf, answerOf, inWords, show } = window.attuneSheet;

  function any() {
    return form.querySelector(".conflict") !== null;
  }

  function isOpenIn(q) {
    return q.querySelector(".conflict") !== null;
  }

  /** Shows the other text beside the own one; the draft is told what its author chose. */
  function offer(theirs, draft) {
    const q = questionOf(theirs.promptKey);
    if (!q) {
      return;
    }
    const mine = answerOf(q);
    const same = JSON.stringify([mine.text, mine.number, mine.choices, mine.date, mine.shared])
        === JSON.stringify([theirs.text || null, theirs.number || null, theirs.choices, theirs.date || null, theirs.shared]);
    if (same) {
      q.dataset.revision = theirs.revision;
      draft.forget(theirs.promptKey);
      return;
    }
    const before = q.querySelector(".conflict");
    if (before) {
      before.remove();
    }
    const note = document.getElementById("conflict").content.firstElementChild.cloneNode(true);
    note.setAttribute("aria-labelledby", q.getAttribute("aria-labelledby"));
    note.querySelector("blockquote").textContent = inWords(q, theirs) || say.sayConflictEmpty;
    note.querySelector("[data-keep]").addEventListener("click", function () {
      settle(q, note, theirs, false, draft);
    });
    note.querySelector("[data-use]").addEventListener("click", function () {
      settle(q, note, theirs, true, draft);
    });
    const both = note.querySelector("[data-both]");
    if (both) {
      both.hidden = !(mine.text && theirs.text);
      both.addEventListener("click", function () {
        q.querySelector("textarea").value = theirs.text + "\n\n" + mine.text;
        settle(q, note, theirs, false, draft);
      });
    }
    q.querySelector(".err").before(note);
  }

  function settle(q, note, theirs, use, draft) {
    note.remove();
    q.dataset.revision = theirs.revision;
    if (use) {
      show(q, theirs);
      draft.forget(theirs.promptKey);
      draft.settled();
    } else {
      draft.changed(q);
    }
    q.querySelector("textarea, input").focus();
  }

  return { any, isOpenIn, offer };
})();
