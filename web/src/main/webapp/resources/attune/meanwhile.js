// What is chosen while an answer is on its way stays chosen: the answer shows the form as it was when
// it was asked for, and would put the newer choice back.
(function () {
  "use strict";

  const $ = window.jQuery;
  const left = new Map(); // how a control was left since, by where it is found
  let running = false;

  function placeOf(control) {
    return control.id
      ? "#" + CSS.escape(control.id)
      : '[name="' + CSS.escape(control.name) + '"][value="' + CSS.escape(control.value) + '"]';
  }

  function note(event) {
    const control = event.target;
    if (running && control.closest("[data-refresh]")) {
      const place = placeOf(control);
      left.delete(place); // the last one of a group comes last
      left.set(place, { value: control.value, checked: control.checked });
    }
  }

  function putBack(how, place) {
    const control = document.querySelector(place);
    if (control && control.matches('[type="checkbox"], [type="radio"]')) {
      control.checked = how.checked;
    } else if (control) {
      control.value = how.value;
    }
  }

  if ($) {
    document.addEventListener("input", note);
    document.addEventListener("change", note);
    $(document).on("pfAjaxSend", function () { running = true; });
    $(document).on("pfAjaxComplete", function () {
      running = false;
      left.forEach(putBack);
      left.clear();
    });
  }
})();
