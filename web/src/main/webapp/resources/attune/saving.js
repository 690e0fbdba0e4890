// A form that saves itself while one types: at the latest some seconds after the first key. It says
// Saved only when the server has all of it. What the server refuses, or does not get, stays in the
// form; it is tried again, or the form says what has to be done. Nothing is stored in the browser.
//
// The page has a line #saved .saved whose data-state the server sets to saved or late, a note
// #standing with what was refused, and a line #said for screen readers.
window.attuneSaving = function (form, send) {
  "use strict";

  const QUIET = 1500; // a pause in typing
  const LONGEST = 4000; // while one types on and on
  const AGAIN = 15000; // when the server could not be reached
  const VIEW = '[name="jakarta.faces.ViewState"]';
  const dialog = document.getElementById("signedOut");
  let firstKey = 0;
  let waiting = 0;
  let typedSince = false; // since the last request left
  let running = 0; // requests that left and have no answer yet
  let repeat = send; // what the last of them was
  let failed = false; // the last request
  let renewed = false; // the page's state at the server, in this attempt
  let then = null; // what waits until everything is saved

  function line() {
    return document.querySelector("#saved .saved");
  }

  function isSaved() {
    return !typedSince && !failed && running === 0 && line().dataset.state === "saved";
  }

  /** Sends a request that carries the whole form. */
  function leave(request) {
    window.clearTimeout(waiting);
    firstKey = 0;
    typedSince = false;
    failed = false;
    running += 1;
    repeat = request;
    request();
  }

  function save() {
    leave(send);
  }

  function typed() {
    const now = Date.now();
    firstKey = firstKey || now;
    typedSince = true;
    delete form.dataset.saved;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(save, Math.min(QUIET, Math.max(0, firstKey + LONGEST - now)));
  }

  function whenSaved(step) {
    if (isSaved()) {
      step();
    } else {
      then = step;
      if (typedSince || running === 0) {
        save();
      }
    }
  }

  // ---- when it could not be saved ----

  function say(text) {
    const said = document.getElementById("said");
    line().dataset.state = "late";
    line().querySelector("span").textContent = text;
    if (said.textContent !== text) {
      said.textContent = text;
    }
  }

  function later() {
    say(form.dataset.late);
    renewed = false;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(function () {
      if (document.querySelector("dialog[open]")) {
        later();
      } else {
        save();
      }
    }, AGAIN);
  }

  /** Waits until another tab tells of a sign-in: asking meanwhile would spoil the one being typed. */
  function signedOut() {
    say(form.dataset.away);
    window.clearTimeout(waiting);
    if (!dialog.open) {
      dialog.showModal();
    }
  }

  /** The server has forgotten the page, but not the draft: the page read anew goes on with it. */
  function renew() {
    renewed = true;
    window.fetch(window.location.href, { redirect: "manual", cache: "no-store" })
      .then(function (response) {
        if (response.ok) {
          return response.text().then(goOn);
        }
        if (response.type === "opaqueredirect" || response.status === 403) {
          signedOut();
        } else if (response.status === 404) {
          say(form.dataset.gone);
        } else {
          later();
        }
      })
      .catch(later);
  }

  function goOn(page) {
    const state = new DOMParser().parseFromString(page, "text/html").querySelector(VIEW).value;
    document.querySelectorAll(VIEW).forEach(function (field) {
      field.value = state;
    });
    // the nonce of the page read anew runs no script in this one
    window.PrimeFaces.csp.init = function () {};
    leave(repeat);
  }

  function fails(status) {
    failed = true;
    then = null;
    delete form.dataset.saved;
    say(form.dataset.late);
    if (status === 410 && !renewed) {
      renew();
    } else if (status === 404) {
      say(form.dataset.gone);
    } else if (status === 401 || status === 403) {
      signedOut();
    } else {
      later();
    }
  }

  // ---- when the server has answered ----

  function mark(flaw) {
    const id = flaw.dataset.flaw;
    const field = document.getElementById(id);
    if (field && !document.getElementById(id + "-error")) {
      const error = document.createElement("p");
      error.className = "err";
      error.id = id + "-error";
      error.append(document.querySelector("#standing .i").cloneNode(true), flaw.textContent);
      field.setAttribute("aria-invalid", "true");
      field.closest(".field, li").append(error);
    }
  }

  window.jQuery(document).on("pfAjaxError", function (event, xhr) {
    fails(xhr.status);
  });

  window.jQuery(document).on("pfAjaxComplete", function () {
    running = Math.max(0, running - 1);
    if (running > 0) {
      return;
    }
    if (isSaved()) {
      form.dataset.saved = "true";
      renewed = false;
    } else if (!typedSince && !failed) {
      delete form.dataset.saved;
      document.querySelectorAll("#standing [data-flaw]").forEach(mark);
    }
    const step = then;
    if (!typedSince) {
      then = null;
    }
    if (step && isSaved()) {
      step();
    }
  });

  form.addEventListener("input", function (event) {
    const flaw = document.getElementById(event.target.id + "-error");
    if (flaw) {
      flaw.remove();
    }
    event.target.removeAttribute("aria-invalid");
    typed();
  });

  form.addEventListener("submit", function (event) {
    const button = event.submitter;
    if (!event.defaultPrevented && !isSaved()) {
      event.preventDefault();
      button.closest("dialog").close();
      whenSaved(function () {
        form.requestSubmit(button);
      });
    }
  });

  document.addEventListener("click", function (event) {
    const away = event.target.closest("[data-later]");
    if (away && !isSaved()) {
      event.preventDefault();
      whenSaved(function () {
        window.location.assign(away.href);
      });
    }
  });

  new BroadcastChannel("attune-practice").addEventListener("message", function () {
    dialog.close();
    if (!isSaved()) {
      save();
    }
  });

  window.addEventListener("online", function () {
    if (failed) {
      save();
    }
  });

  /** Whether a request has no answer yet. */
  function isWaiting() {
    return running > 0;
  }

  return { leave, isWaiting };
};
