// Keeps what is typed: saved at the latest five seconds after the last key, again and again until
// the server has it. Nothing is ever stored in the browser.
(function () {
  "use strict";

  const sheet = window.attuneSheet;
  const { form, say, questions, fill, answerOf, questionOf, tell, clear, wrong, right } = sheet;
  const line = window.attuneSavedLine;
  const conflicts = window.attuneConflicts;
  const task = say.task;
  const AFTER_MS = 1500;
  const LATEST_MS = 5000;
  const FIRST_RETRY_MS = 2000;
  const LONGEST_RETRY_MS = 30000;
  const LONGEST_TEXT = 20000;
  const KEEPALIVE_BYTES = 60000;

  const dirty = new Set();      // prompts changed since the server last took them
  const versions = new Map();   // counts changes per prompt, so a save never clears a newer one
  let pulseVersion = 0;
  let pulseSaved = 0;
  let timer = null;
  let deadline = 0;
  let retry = 0;
  let running = null;
  let inFlight = [];            // prompts the running save carries
  let signedOut = false;
  let closed = false;
  let leaving = false;

  // ---- saving ----

  function pending() {
    return dirty.size > 0 || pulseVersion !== pulseSaved;
  }

  /** Answers the server may take now; one that is in conflict waits for its author's word. */
  function toSave() {
    return questions.filter(function (q) {
      return dirty.has(q.dataset.prompt) && !conflicts.isOpenIn(q)
          && (answerOf(q).text || "").length <= LONGEST_TEXT;
    });
  }

  function changed(q) {
    const key = q.dataset.prompt;
    dirty.add(key);
    versions.set(key, (versions.get(key) || 0) + 1);
    right(q);
    const text = answerOf(q).text;
    if (text && text.length > LONGEST_TEXT) {
      wrong(q, fill(say.sayTooLong, LONGEST_TEXT.toLocaleString(document.documentElement.lang)));
    }
    soon();
  }

  function soon() {
    tell();
    if (closed) {
      return;
    }
    const now = Date.now();
    deadline = deadline || now + LATEST_MS;
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(AFTER_MS, deadline - now)));
  }

  /** Posts answers together with how it was. */
  function post(address, answers) {
    const body = bodyOf(answers);
    return fetch(address, {
      method: "POST", credentials: "same-origin", redirect: "manual", cache: "no-store",
      keepalive: small(body), headers: { "Content-Type": "application/json" }, body: body,
    });
  }

  function bodyOf(answers) {
    return JSON.stringify({ answers: answers, pulse: sheet.pulse() });
  }

  function small(body) {
    return new TextEncoder().encode(body).length < KEEPALIVE_BYTES;
  }

  function later() {
    retry = retry ? Math.min(retry * 2, LONGEST_RETRY_MS) : FIRST_RETRY_MS;
    clearTimeout(timer);
    timer = setTimeout(save, retry);
  }

  function isSignedOut(response) {
    return response.type === "opaqueredirect" || response.status === 401 || response.status === 0;
  }

  /**
   * Asks, and then waits until another tab tells of a sign-in or this one is seen again. A request
   * sent meanwhile would begin a sign-in of its own and spoil the one that somebody is typing.
   */
  function askToSignIn() {
    line.enter("signedOut");
    const dialog = document.getElementById("signedOut");
    if (!signedOut && !dialog.open) {
      dialog.showModal();
    }
    signedOut = true;
  }

  /** Saves what changed; resolves to whether everything is on the server. One at a time. */
  function save() {
    clearTimeout(timer);
    deadline = 0;
    if (running) {
      return running.then(function () { return pending() && line.isIdle() ? save() : !pending(); });
    }
    const some = toSave();
    if (closed || leaving || (some.length === 0 && pulseVersion === pulseSaved)) {
      return Promise.resolve(!pending());
    }
    const taken = some.map(function (q) { return [q.dataset.prompt, versions.get(q.dataset.prompt)]; });
    const takenPulse = pulseVersion;
    line.enter("saving");
    inFlight = some.map(function (q) { return q.dataset.prompt; });
    running = post("/portal/draft/" + task, some.map(answerOf)).then(function (response) {
      if (isSignedOut(response)) {
        askToSignIn();
        return;
      }
      if (response.ok) {
        return response.json().then(function (body) { saved(body, taken, takenPulse); });
      }
      if (response.status === 404) {
        // somebody else has signed in meanwhile: it waits for its author
        askToSignIn();
        return;
      }
      if (response.status === 422) {
        return response.json().then(refused);
      }
      line.enter("retry");
      later();
    }, function () {
      line.enter("retry");
      later();
    }).then(function () {
      running = null;
      inFlight = [];
      return !pending();
    });
    return running;
  }

  function isBack() {
    signedOut = false;
    document.getElementById("signedOut").close();
  }

  function saved(body, taken, takenPulse) {
    retry = 0;
    if (signedOut) {
      isBack();
    }
    body.saved.forEach(function (answer) {
      questionOf(answer.promptKey).dataset.revision = answer.revision;
    });
    const inConflict = body.conflicts.map(function (answer) { return answer.promptKey; });
    taken.forEach(function (one) {
      if (versions.get(one[0]) === one[1] && !inConflict.includes(one[0])) {
        dirty.delete(one[0]);
      }
    });
    pulseSaved = takenPulse;
    line.savedNow();
    body.conflicts.forEach(function (theirs) { conflicts.offer(theirs, mine); });
    line.enter(conflicts.any() ? "conflict" : "idle");
    if (toSave().length > 0 || pulseVersion !== pulseSaved) {
      soon();
    }
  }

  function refused(body) {
    if (body.refused === "alreadySubmitted" && pending()) {
      close("already");
      return;
    }
    if (body.refused === "alreadySubmitted") {
      sent();
      return;
    }
    const q = body.field && questionOf(body.field);
    if (body.refused === "textTooLong" && q) {
      wrong(q, fill(say.sayTooLong, LONGEST_TEXT.toLocaleString(document.documentElement.lang)));
      dirty.delete(body.field);
      line.enter("idle");
    } else {
      close("closed");
    }
  }

  function sent() {
    leaving = true;
    window.location.assign("/portal/sent.xhtml?task=" + encodeURIComponent(task));
  }

  function close(why) {
    closed = true;
    document.getElementById("send").disabled = true;
    line.enter(why);
  }

  // ---- leaving ----

  /** Sends what is unsaved while the page goes away; with signOut the session ends after it. */
  function hurry(signOut) {
    if (!pending() || closed) {
      return false;
    }
    const answers = toSave().map(function (q) {
      const answer = answerOf(q);
      // A save still on its way will have made the next revision by then.
      answer.revision += inFlight.includes(answer.promptKey) ? 1 : 0;
      return answer;
    });
    post("/portal/draft/" + task + (signOut ? "?leave=true" : ""), answers)
        .catch(function () { return null; });
    return small(bodyOf(answers));
  }

  // What becomes of a draft when its author has chosen between two texts.
  const mine = {
    changed,
    forget: function (key) { dirty.delete(key); },
    settled: function () {
      tell();
      line.enter(conflicts.any() ? "conflict" : "idle");
    },
  };

  window.attuneDraft = {
    save,
    post,
    isSignedOut,
    askToSignIn,
    refused,
    sent,
    isClosed: function () { return closed; },
    /** Whether the page waits for its author to sign in again. */
    isAway: function () { return signedOut; },
    isUnsaved: function (q) { return dirty.has(q.dataset.prompt); },
    refresh: tell,
    /** Saves every answer again, so that what another device wrote comes into view. */
    saveAgain: function () {
      questions.forEach(function (q) { dirty.add(q.dataset.prompt); });
      save();
    },
    /** Whether the unsaved answers are on their way and the session ends with them. */
    leave: function () {
      leaving = true;
      return hurry(true);
    },
  };

  form.addEventListener("input", function (event) {
    const q = event.target.closest("[data-prompt]");
    if (q) {
      changed(q);
    } else {
      pulseVersion += 1;
      soon();
    }
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("click", function (event) {
    if (event.target.closest("[data-clear]")) {
      const q = event.target.closest("[data-prompt]");
      clear(q);
      changed(q);
      q.querySelector("input").focus();
    }
  });
  document.getElementById("close").addEventListener("click", function (event) {
    const href = event.currentTarget.href;
    if (pending()) {
      event.preventDefault();
      save().then(function (all) {
        if (all) {
          window.location.assign(href);
        }
      });
    }
  });
  document.getElementById("switch").addEventListener("submit", function (event) {
    const form = event.currentTarget;
    if (pending()) {
      event.preventDefault();
      save().then(function () { form.submit(); });
    }
  });
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden" && pending() && !leaving && !signedOut) {
      save();
    } else if (document.visibilityState === "visible" && pending()) {
      retry = 0;
      save();
    }
  });
  new BroadcastChannel("attune").addEventListener("message", function () {
    if (signedOut && pending()) {
      save();
    } else if (signedOut) {
      isBack();
      line.enter("idle");
    }
  });
  window.addEventListener("online", function () {
    if (pending()) {
      save();
    }
  });
  window.addEventListener("pagehide", function () {
    if (!leaving && !signedOut) {
      hurry(false);
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (!leaving && pending() && !line.isCalm()) {
      event.preventDefault();
    }
  });

  tell();
})();
