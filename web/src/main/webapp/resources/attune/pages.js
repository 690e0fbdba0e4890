// Small things every page shares: dialogs, sending a form once, and noticing that the sign-in has
// ended.
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    const opener = event.target.closest("[data-opens]");
    if (opener) {
      document.getElementById(opener.dataset.opens).showModal();
      return;
    }
    const closer = event.target.closest("[data-close]");
    if (closer) {
      closer.closest("dialog").close();
    }
  });

  document.addEventListener("submit", function (event) {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "true";
  });

  // A page taken out of the browser's memory may belong to someone who has signed out since.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      window.location.reload();
    }
  });

  // A form that saves itself says so in its own way.
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxError", function (event, xhr) {
      if (xhr.status === 401 && !document.querySelector("form[data-saves]")) {
        document.getElementById("signedOut").showModal();
      }
    });
  }
})();
