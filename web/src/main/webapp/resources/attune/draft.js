// Keeps what is typed: saved at the latest five seconds after the last key, again and again until
// the server has it. Nothing is ever stored in the browser.
(function () {
  "use strict";

  const sheet = window.attuneSheet;
  const { form, say, questions, fill, answerOf, isAnswered, questionOf } = sheet;
  const task = say.task;
  const AFTER_MS = 1500;
  const LATEST_MS = 5000;
  const FIRST_RETRY_MS = 2000;
  const LONGEST_RETRY_MS = 30000;
  const ANNOUNCE_MS = 60000;
  const LONGEST_TEXT = 20000;
  const KEEPALIVE_BYTES = 60000;

  const send = document.getElementById("send");
  const savedLine = document.getElementById("saved");
  const savedText = savedLine.querySelector("span");
  const savedStatus = document.getElementById("savedStatus");

  const dirty = new Set();      // prompts changed since the server last took them
  const versions = new Map();   // counts changes per prompt, so a save never clears a newer one
  let pulseVersion = 0;
  let pulseSaved = 0;
  let savedAt = say.savedAt ? new Date(say.savedAt) : null;
  let state = "idle";
  let timer = null;
  let deadline = 0;
  let retry = 0;
  let running = null;
  let inFlight = [];            // prompts the running save carries
  let announcedAt = 0;
  let signedOut = false;
  let closed = false;
  let leaving = false;

  // ---- what the page says ----

  function refresh() {
    const answers = questions.map(answerOf);
    const done = answers.filter(isAnswered).length;
    document.querySelectorAll(".steps li").forEach(function (step, at) {
      step.classList.toggle("on", at < done);
    });
    document.getElementById("answered").textContent = fill(say.sayAnswered, done, questions.length);
    questions.forEach(function (q, at) {
      const clear = q.querySelector("[data-clear]");
      if (clear) {
        clear.hidden = !isAnswered(answers[at]);
      }
    });
    const reads = document.getElementById("partnerReads");
    if (reads) {
      const numbers = questions
          .filter(function (q, at) { return answers[at].shared && isAnswered(answers[at]); })
          .map(function (q) { return q.dataset.number; });
      const list = new Intl.ListFormat(document.documentElement.lang, { type: "conjunction" }).format(numbers);
      reads.textContent = numbers.length === 0 ? say.sayBeforeNone
          : fill(numbers.length === 1 ? say.sayBeforeOne : say.sayBeforeSome, list);
    }
  }

  function announce(text, now) {
    if (now || Date.now() - announcedAt >= ANNOUNCE_MS) {
      announcedAt = Date.now();
      savedStatus.textContent = text;
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
    const calm = state === "idle" || state === "saving";
    savedText.textContent = texts[state];
    savedLine.dataset.state = calm ? "" : "late";
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

  function wrong(q, text) {
    q.dataset.wrong = "true";
    const err = q.querySelector(".err");
    err.querySelector("span").textContent = text;
    err.hidden = false;
    const control = q.querySelector("textarea, input");
    control.setAttribute("aria-invalid", "true");
    return control;
  }

  function right(q) {
    if (q.dataset.wrong) {
      delete q.dataset.wrong;
      q.querySelector(".err").hidden = true;
      q.querySelectorAll("[aria-invalid]").forEach(function (c) { c.removeAttribute("aria-invalid"); });
    }
  }

  // ---- saving ----

  function pending() {
    return dirty.size > 0 || pulseVersion !== pulseSaved;
  }

  /** Answers the server may take now; one that is in conflict waits for its author's word. */
  function toSave() {
    return questions.filter(function (q) {
      return dirty.has(q.dataset.prompt) && !q.querySelector(".conflict")
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
    refresh();
    if (closed) {
      return;
    }
    const now = Date.now();
    deadline = deadline || now + LATEST_MS;
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(AFTER_MS, deadline - now)));
  }

  function post(address, body) {
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

  function askToSignIn() {
    enter("signedOut");
    const dialog = document.getElementById("signedOut");
    if (!signedOut && !dialog.open) {
      dialog.showModal();
    }
    signedOut = true;
    later();
  }

  /** Saves what changed; resolves to whether everything is on the server. One at a time. */
  function save() {
    clearTimeout(timer);
    deadline = 0;
    if (running) {
      return running.then(function () { return pending() && state === "idle" ? save() : !pending(); });
    }
    const some = toSave();
    if (closed || leaving || (some.length === 0 && pulseVersion === pulseSaved)) {
      return Promise.resolve(!pending());
    }
    const taken = some.map(function (q) { return [q.dataset.prompt, versions.get(q.dataset.prompt)]; });
    const takenPulse = pulseVersion;
    enter("saving");
    inFlight = some.map(function (q) { return q.dataset.prompt; });
    running = post("/portal/draft/" + task, bodyOf(some.map(answerOf))).then(function (response) {
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
      enter("retry");
      later();
    }, function () {
      enter("retry");
      later();
    }).then(function () {
      running = null;
      inFlight = [];
      return !pending();
    });
    return running;
  }

  function saved(body, taken, takenPulse) {
    retry = 0;
    if (signedOut) {
      signedOut = false;
      document.getElementById("signedOut").close();
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
    savedAt = new Date();
    body.conflicts.forEach(offer);
    enter(form.querySelector(".conflict") ? "conflict" : "idle");
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
      leaving = true;
      window.location.assign("/portal/sent.xhtml?task=" + encodeURIComponent(task));
      return;
    }
    const q = body.field && questionOf(body.field);
    if (body.refused === "textTooLong" && q) {
      wrong(q, fill(say.sayTooLong, LONGEST_TEXT.toLocaleString(document.documentElement.lang)));
      dirty.delete(body.field);
      enter("idle");
    } else {
      close("closed");
    }
  }

  function close(why) {
    closed = true;
    send.disabled = true;
    enter(why);
  }

  // ---- two devices ----

  function offer(theirs) {
    const q = questionOf(theirs.promptKey);
    if (!q) {
      return;
    }
    const mine = answerOf(q);
    const same = JSON.stringify([mine.text, mine.number, mine.choices, mine.date, mine.shared])
        === JSON.stringify([theirs.text || null, theirs.number || null, theirs.choices, theirs.date || null, theirs.shared]);
    if (same) {
      q.dataset.revision = theirs.revision;
      dirty.delete(theirs.promptKey);
      return;
    }
    const before = q.querySelector(".conflict");
    if (before) {
      before.remove();
    }
    const note = document.getElementById("conflict").content.firstElementChild.cloneNode(true);
    note.setAttribute("aria-labelledby", q.getAttribute("aria-labelledby"));
    note.querySelector("blockquote").textContent = sheet.inWords(q, theirs) || say.sayConflictEmpty;
    note.querySelector("[data-keep]").addEventListener("click", function () {
      settle(q, note, theirs, false);
    });
    note.querySelector("[data-use]").addEventListener("click", function () {
      settle(q, note, theirs, true);
    });
    q.querySelector(".err").before(note);
  }

  function settle(q, note, theirs, use) {
    note.remove();
    q.dataset.revision = theirs.revision;
    if (use) {
      sheet.show(q, theirs);
      dirty.delete(theirs.promptKey);
      refresh();
      enter(form.querySelector(".conflict") ? "conflict" : "idle");
    } else {
      changed(q);
    }
    q.querySelector("textarea, input").focus();
  }

  // ---- sending ----

  function sending(on) {
    send.disabled = on;
    send.setAttribute("aria-busy", String(on));
  }

  function submit(leavingEmpty) {
    sending(true);
    questions.forEach(right);
    save().then(function (all) {
      if (!all) {
        sending(false);
        const stuck = form.querySelector(".conflict, [data-wrong]");
        if (stuck) {
          stuck.scrollIntoView({ block: "center" });
        }
        return;
      }
      const address = "/portal/send/" + task + (leavingEmpty ? "?leavingEmpty=true" : "");
      post(address, bodyOf(questions.map(answerOf))).then(function (response) {
        if (isSignedOut(response)) {
          sending(false);
          askToSignIn();
        } else if (response.ok) {
          leaving = true;
          window.location.assign("/portal/sent.xhtml?task=" + encodeURIComponent(task));
        } else if (response.status === 422) {
          response.json().then(function (body) { notSent(body, leavingEmpty); });
        } else {
          sending(false);
          enter("retry");
          announce(say.sayRefused, true);
        }
      }, function () {
        sending(false);
        enter("retry");
      });
    });
  }

  function notSent(body, leavingEmpty) {
    sending(false);
    if (body.missing) {
      const controls = body.missing.map(questionOf).filter(Boolean).map(function (q) {
        return wrong(q, q.querySelector(".err").dataset.missing);
      });
      announce(say.sayMissing, true);
      if (leavingEmpty) {
        goTo(controls[0]);
      } else {
        ask(controls[0]);
      }
    } else if (body.refused === "changedElsewhere") {
      questions.forEach(function (q) { dirty.add(q.dataset.prompt); });
      save();
    } else {
      refused(body);
    }
  }

  function goTo(control) {
    control.focus({ preventScroll: true });
    control.closest(".q").scrollIntoView({ block: "start" });
  }

  /** Something is empty: the author goes back to it, or says that it stays so. */
  function ask(control) {
    const dialog = document.getElementById("empty");
    dialog.returnValue = "";
    dialog.addEventListener("close", function () {
      if (dialog.returnValue === "send") {
        submit(true);
      } else {
        goTo(control);
      }
    }, { once: true });
    dialog.showModal();
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
    const body = bodyOf(answers);
    post("/portal/draft/" + task + (signOut ? "?leave=true" : ""), body)
        .catch(function () { return null; });
    return small(body);
  }

  window.attuneDraft = {
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
      q.querySelectorAll("input").forEach(function (input) {
        if (!input.closest(".vis")) {
          input.checked = false;
        }
      });
      changed(q);
      q.querySelector("input").focus();
    }
  });
  send.addEventListener("click", function () { submit(false); });
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
    if (document.visibilityState === "hidden" && pending() && !leaving) {
      save();
    } else if (document.visibilityState === "visible" && pending()) {
      retry = 0;
      save();
    }
  });
  window.addEventListener("online", function () {
    if (pending()) {
      save();
    }
  });
  window.addEventListener("pagehide", function () {
    if (!leaving) {
      hurry(false);
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (!leaving && pending() && state !== "idle" && state !== "saving") {
      event.preventDefault();
    }
  });

  setInterval(function () {
    if (state === "idle") {
      tell();
    }
  }, 5000);
  refresh();
  enter("idle");
  savedStatus.textContent = "";
  announcedAt = 0;
})();
