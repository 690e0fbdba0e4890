// Keeps the plan for an exercise as it is typed.
(function () {
  "use strict";

  const form = document.getElementById("plan");
  const line = form.querySelector("[role=status]");
  const AFTER_MS = 1000;
  const RETRY_MS = 4000;
  let timer = null;
  let typed = 0;
  let kept = 0;

  function keep() {
    const now = typed;
    return fetch(form.action, {
      method: "POST", credentials: "same-origin", redirect: "manual", cache: "no-store", keepalive: true,
      body: new URLSearchParams(new FormData(form)),
    }).then(function (response) {
      if (!response.ok) {
        throw new Error("not kept");
      }
      kept = now;
      line.textContent = form.dataset.saySaved;
    }).catch(function () {
      line.textContent = form.dataset.sayRetry;
      later(RETRY_MS);
    });
  }

  function later(delay) {
    clearTimeout(timer);
    timer = setTimeout(keep, delay);
  }

  form.addEventListener("input", function () {
    typed += 1;
    later(AFTER_MS);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    keep().then(function () { form.closest("details").open = kept !== typed; });
  });
  window.addEventListener("pagehide", function () {
    if (kept !== typed) {
      keep();
    }
  });
})();
