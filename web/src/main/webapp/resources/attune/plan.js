// Keeps the plan for an exercise as it is typed.
(function () {
  "use strict";

  const draft = window.attuneDraft;
  const form = document.getElementById("plan");
  const line = form.querySelector("[role=status]");
  const AFTER_MS = 1000;
  const RETRY_MS = 4000;
  let timer = null;
  let typed = 0;
  let kept = 0;
  let closed = false;

  function later(delay) {
    clearTimeout(timer);
    timer = setTimeout(keep, delay);
  }

  function retry() {
    line.textContent = form.dataset.sayRetry;
    later(RETRY_MS);
  }

  function keep() {
    clearTimeout(timer);
    const now = typed;
    if (closed || now === kept) {
      return Promise.resolve();
    }
    return fetch(form.action, {
      method: "POST", credentials: "same-origin", redirect: "manual", cache: "no-store", keepalive: true,
      body: new URLSearchParams(new FormData(form)),
    }).then(function (response) {
      if (response.ok) {
        kept = now;
        line.textContent = form.dataset.saySaved;
      } else if (draft.isSignedOut(response) || response.status === 404) {
        // it waits for its author: trying again would spoil a sign-in that is being typed
        line.textContent = form.dataset.sayRetry;
        draft.askToSignIn();
      } else if (response.status === 422) {
        closed = true;
        line.textContent = form.dataset.sayClosed;
      } else {
        retry();
      }
    }, retry);
  }

  form.addEventListener("input", function () {
    typed += 1;
    later(AFTER_MS);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    keep().then(function () { form.closest("details").open = kept !== typed; });
  });
  document.addEventListener("visibilitychange", keep);
  new BroadcastChannel("attune").addEventListener("message", keep);
  window.addEventListener("pagehide", keep);
})();
