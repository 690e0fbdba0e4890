// Keeps the plan for an exercise as it is typed.
(function () {
  "use strict";

  const draft = window.attuneDraft;
  const form = document.getElementById("plan");
  const line = form.querySelector("[role=status]");
  const AFTER_MS = 1000;
  const RETRY_MS = 4000;
  const said = new Set();       // the fields that were said anew and are not kept yet
  let timer = null;
  let running = null;
  let closed = false;

  function later(delay) {
    clearTimeout(timer);
    timer = setTimeout(keep, delay);
  }

  function retry() {
    line.textContent = form.dataset.sayRetry;
    later(RETRY_MS);
  }

  function heard(response, sent) {
    if (response.ok) {
      line.textContent = form.dataset.saySaved;
    } else {
      sent.forEach(function (name) { said.add(name); });
      if (draft.isSignedOut(response) || response.status === 404) {
        // it waits for its author: trying again would spoil a sign-in that is being typed
        line.textContent = form.dataset.sayRetry;
        draft.askToSignIn();
      } else if (response.status === 422) {
        closed = true;
        line.textContent = form.dataset.sayClosed;
      } else {
        retry();
      }
    }
  }

  /** Keeps what was said anew, one request after the other. */
  function keep() {
    clearTimeout(timer);
    if (running) {
      return running.then(keep);
    }
    if (closed || draft.isAway() || said.size === 0) {
      return Promise.resolve();
    }
    const all = new FormData(form);
    const some = new URLSearchParams();
    const sent = Array.from(said);
    sent.forEach(function (name) { some.set(name, all.get(name)); });
    said.clear();
    running = fetch(form.action, {
      method: "POST", credentials: "same-origin", redirect: "manual", cache: "no-store", keepalive: true,
      body: some,
    }).then(function (response) { heard(response, sent); }, function () {
      sent.forEach(function (name) { said.add(name); });
      retry();
    }).then(function () { running = null; });
    return running;
  }

  form.addEventListener("input", function (event) {
    said.add(event.target.name);
    later(AFTER_MS);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    keep().then(function () { form.closest("details").open = said.size > 0; });
  });
  document.addEventListener("visibilitychange", keep);
  new BroadcastChannel("attune").addEventListener("message", keep);
  window.addEventListener("pagehide", keep);
})();
