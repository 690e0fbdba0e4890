// What a counselor's pages do in the browser: narrowing a list, showing again what a form would do,
// sending a form once.
(function () {
  "use strict";

  const PAUSE = 250;
  const PAUSE_FOR_DATES = 900; // a date is complete several times while its year is being typed
  let waiting = 0;

  document.addEventListener("submit", function (event) {
    const form = event.target.closest("form[data-once]");
    if (!form) {
      return;
    }
    if (form.dataset.once === "sent") {
      event.preventDefault();
      return;
    }
    form.dataset.once = "sent";
    window.clearTimeout(waiting);
  });

  document.addEventListener("click", function (event) {
    const close = event.target.closest("[data-toast-close]");
    if (close) {
      close.closest("[data-toast]").remove();
    }
  });

  const wrong = document.querySelector('[aria-invalid="true"]');
  if (wrong) {
    wrong.focus();
  }

  document.addEventListener("change", function (event) {
    event.target.removeAttribute("aria-invalid");
    const place = event.target.closest("[data-refresh]");
    if (!place) {
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

  document.querySelectorAll("[data-narrow]").forEach(function (list) {
    const text = list.querySelector("[data-narrow-text]");
    const areas = list.querySelectorAll("[data-narrow-area]");
    const rows = list.querySelectorAll("[data-narrow-row]");
    let area = "";

    function narrow() {
      const words = text.value.trim().toLowerCase();
      let shown = 0;
      rows.forEach(function (row) {
        const fits =
          (area === "" || row.dataset.narrowRow === area) &&
          row.textContent.toLowerCase().includes(words);
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      list.querySelector("[data-narrow-none]").hidden = shown > 0;
    }

    areas.forEach(function (chip) {
      chip.addEventListener("click", function () {
        if (chip.getAttribute("aria-disabled") === "true") {
          return;
        }
        area = chip.dataset.narrowArea;
        areas.forEach(function (each) {
          each.setAttribute("aria-pressed", String(each === chip));
        });
        narrow();
      });
    });
    text.addEventListener("input", narrow);
    // Enter here means "find", not "assign".
    text.addEventListener("keydown", function (event) {
      if (event.key === "Enter") {
        event.preventDefault();
      }
    });
  });
})();
