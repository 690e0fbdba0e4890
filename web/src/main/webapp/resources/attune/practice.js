// What a counselor's pages do in the browser: finding in a list, showing again what a form would do,
// and taking care of what was typed into a form until it is sent.
(function () {
  "use strict";

  const PAUSE = 250;
  const PAUSE_FOR_DATES = 900; // a date is complete several times while its year is being typed
  let waiting = 0;

  // ---- what was typed and not yet sent ----

  const KEEP_EVERY = 5 * 60 * 1000;
  const KEEP_LONGEST = 4 * 60 * 60 * 1000; // then nobody is thinking any more
  const SURE_FOR = 15 * 60 * 1000; // half the time after which a quiet session ends
  const wrong = document.querySelector('[aria-invalid="true"]');
  let typedAt = wrong ? Date.now() : 0;
  let heardAt = Date.now();

  /** Asks the server, which keeps the session; resolves to whether the sign-in still holds. */
  function isSignedIn() {
    return window
      .fetch("/practice/signed-in", { redirect: "manual", cache: "no-store" })
      .then(function (response) {
        if (response.ok) {
          heardAt = Date.now();
        } else {
          document.getElementById("signedOut").showModal();
        }
        return response.ok;
      });
  }

  // who was signed out in another tab is signed in again
  new BroadcastChannel("attune-practice").postMessage("here");

  document.addEventListener("input", function (event) {
    if (event.target.closest("form[data-typed]") && event.target.type !== "search") {
      typedAt = Date.now();
    }
  });

  window.setInterval(function () {
    if (typedAt && Date.now() - typedAt < KEEP_LONGEST && !document.querySelector("dialog[open]")) {
      isSignedIn().catch(function () {
        // without a network the next round asks again
      });
    }
  }, KEEP_EVERY);

  document.addEventListener("submit", function (event) {
    if (typedAt && Date.now() - heardAt > SURE_FOR) {
      event.preventDefault();
      isSignedIn().then(function (holds) {
        if (holds) {
          event.target.requestSubmit(event.submitter);
        }
      }, function () {
        document.getElementById("unreachable").showModal();
      });
      return;
    }
    if (event.target.matches("form[data-typed]")) {
      typedAt = 0; // another form takes nothing of it along: the browser asks
    }
    window.clearTimeout(waiting);
    if (window.PrimeFaces && !event.target.matches("form[data-saves]")) {
      window.PrimeFaces.ajax.Queue.abortAll();
    }
  }, true);

  window.addEventListener("beforeunload", function (event) {
    // a form that saves itself says so
    if (typedAt && !document.querySelector('form[data-saved="true"]')) {
      event.preventDefault();
      // whoever stays can press the same button again
      window.setTimeout(function () {
        document.querySelectorAll("form[data-sent]").forEach(function (form) {
          delete form.dataset.sent;
        });
      });
    }
  });

  document.addEventListener("click", function (event) {
    const close = event.target.closest("[data-toast-close]");
    if (close) {
      close.closest("[data-toast]").remove();
    }
  });

  if (wrong) {
    wrong.focus();
  }

  document.addEventListener("change", function (event) {
    event.target.removeAttribute("aria-invalid");
    const place = event.target.closest("[data-refresh]");
    if (!place || event.target.type === "search") {
      return;
    }
    const group = event.target.dataset.own;
    if (group) {
      const own = document.querySelector('input[name="' + group + '"][value="OWN"]');
      own.checked = true;
    }
    window.clearTimeout(waiting);
    waiting = window.setTimeout(
      window[place.dataset.refresh],
      event.target.type === "date" ? PAUSE_FOR_DATES : PAUSE
    );
  });

  // A list that is all there is narrowed down where it is.
  document.querySelectorAll("[data-narrow]").forEach(function (list) {
    const text = list.querySelector("[data-narrow-text]");
    const rows = list.querySelectorAll("[data-narrow-row]");

    text.addEventListener("input", function () {
      const wanted = text.value.trim().toLowerCase();
      let shown = 0;
      rows.forEach(function (row) {
        row.hidden = !row.textContent.toLowerCase().includes(wanted);
        shown += row.hidden ? 0 : 1;
      });
      list.querySelector("[data-narrow-none]").hidden = shown > 0;
    });
    text.addEventListener("keydown", function (event) {
      if (event.key === "Enter") {
        event.preventDefault();
      }
    });
  });

  document.querySelectorAll("[data-find]").forEach(function (list) {
    const words = list.querySelector("[data-find-words]");
    const wanted = document.getElementById("findArea");
    const areas = list.querySelectorAll("[data-find-area]");
    let typing = 0;

    function find() {
      window.clearTimeout(typing);
      window[list.dataset.find]();
    }

    areas.forEach(function (chip) {
      chip.addEventListener("click", function () {
        if (chip.getAttribute("aria-disabled") === "true") {
          return;
        }
        wanted.value = chip.dataset.findArea;
        areas.forEach(function (each) {
          each.setAttribute("aria-pressed", String(each === chip));
        });
        find();
      });
    });
    words.addEventListener("input", function () {
      window.clearTimeout(typing);
      typing = window.setTimeout(find, PAUSE);
    });
    // Enter here means "find", not "assign".
    words.addEventListener("keydown", function (event) {
      if (event.key === "Enter") {
        event.preventDefault();
        find();
      }
    });
  });
})();
