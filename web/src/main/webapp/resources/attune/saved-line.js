// The line that says whether what is on the page is saved.
window.attuneSavedLine = (function () {
  "use strict";

  const { say, fill } = window.attuneSheet;
  const ANNOUNCE_MS = 60000;
  const line = document.getElementById("saved");
  const words = line.querySelector("span");
  const status = document.getElementById("savedStatus");

  let savedAt = say.savedAt ? new Date(say.savedAt) : null;
  let state = "idle";
  let announcedAt = 0;

  function announce(text, now) {
    if (now || Date.now() - announcedAt >= ANNOUNCE_MS) {
      announcedAt = Date.now();
      status.textContent = text;
    }
  }

  function ago() {
    if (!savedAt) {
      return say.sayNothing;
    }
    const seconds = Math.max(0, Math.round((Date.now() - savedAt.getTime()) / 1000));
    if (seconds < 5) {
      return say.sayNow;
    }
    if (seconds < 60) {
      return fill(say.saySeconds, seconds);
    }
    return seconds < 3600 ? fill(say.sayMinutes, Math.round(seconds / 60)) : say.sayEarlier;
  }

  function tell() {
    const texts = {
      idle: ago(), saving: savedAt ? ago() : say.saySaving, retry: say.sayRetry,
      signedOut: say.saySignedOut, conflict: say.sayConflict, closed: say.sayClosed, already: say.sayAlready,
    };
    words.textContent = texts[state];
    line.dataset.state = isCalm() ? "" : "late";
    return texts[state];
  }

  function enter(next) {
    const changed = state !== next;
    state = next;
    const text = tell();
    if (next === "idle") {
      announce(say.sayNow, false);
    } else if (next !== "saving" && changed) {
      announce(text, true);
    }
  }

  /** Whether everything is saved, or on its way. */
  function isCalm() {
    return state === "idle" || state === "saving";
  }

  setInterval(function () {
    if (state === "idle") {
      tell();
    }
  }, 5000);
  tell();

  return {
    announce,
    enter,
    isCalm,
    isIdle: function () { return state === "idle"; },
    savedNow: function () { savedAt = new Date(); },
  };
})();
