// On a slow line a page can be read, typed into and pressed before its scripts have come. What was
// done before is told to them when they are there, as if it were done then.
(function () {
  "use strict";

  // what scripts do, and links that save first
  const SCRIPTED = 'button[type="button"], #close, [data-later]';
  let then = null; // the last press

  function isChanged(control) {
    if (control.type === "checkbox") {
      return control.checked !== control.defaultChecked;
    }
    if (control.type === "radio") {
      return control.checked && !control.defaultChecked;
    }
    if (control.matches("select")) {
      const sent = control.querySelector("option[selected]") || control.options[0];
      return Boolean(sent) && !sent.selected;
    }
    return control.value !== control.defaultValue;
  }

  function press(event) {
    const pressed = event.target.closest(SCRIPTED);
    if (pressed) {
      event.preventDefault();
      event.stopImmediatePropagation();
      then = function () { pressed.click(); };
    }
  }

  function submit(event) {
    const form = event.target;
    const button = event.submitter;
    event.preventDefault();
    event.stopImmediatePropagation();
    then = function () { form.requestSubmit(button); };
  }

  document.addEventListener("click", press, true);
  document.addEventListener("submit", submit, true);
  document.addEventListener("DOMContentLoaded", function () {
    document.removeEventListener("click", press, true);
    document.removeEventListener("submit", submit, true);
    Array.from(document.querySelectorAll("input, select, textarea"))
      .filter(isChanged)
      .forEach(function (control) {
        control.dispatchEvent(new Event("input", { bubbles: true }));
        control.dispatchEvent(new Event("change", { bubbles: true }));
      });
    if (then) {
      then();
    }
  });
})();
