// Asks now and then whether the page is back, and shows it when it is.
(function () {
  "use strict";

  const EVERY_MS = 5000;

  function ask() {
    fetch(window.location.href, { cache: "no-store", credentials: "same-origin", redirect: "manual" })
        .then(function (response) { return response.status !== 503; }, function () { return false; })
        .then(function (back) {
          if (back) {
            window.location.replace(window.location.href);
          } else {
            setTimeout(ask, EVERY_MS);
          }
        });
  }

  setTimeout(ask, EVERY_MS);
})();
