// Writing an exercise: moves questions by hand and by keyboard, and keeps the focus where the work
// is. That it is saved while one types is for saving.js.
(function () {
  "use strict";

  const form = document.getElementById("write");
  const said = document.getElementById("said");
  const saving = window.attuneSaving(form, function () {
    window.saveDraft();
  });
  let after = null;

  /** Asks the server for a change of the form, and remembers where the focus goes then. */
  function change(what, key, more, focus) {
    saving.leave(function () {
      after = { what: what, focus: focus };
      // the answer replaces the form: what was typed meanwhile would be seen, and then be gone
      document.getElementById("editor").inert = true;
      window.changeDraft([
        { name: "what", value: what },
        { name: "key", value: key || "" },
        { name: "more", value: more || "" },
      ]);
    });
  }

  function same(button) {
    const data = button.dataset;
    const keyed = data.key ? '[data-key="' + data.key + '"]' : "";
    const more = data.more ? '[data-more="' + data.more + '"]' : "";
    return '[data-do="' + data.do + '"]' + keyed + more;
  }

  /** Where one goes on working after a step. */
  function focusAfter(button) {
    const data = button.dataset;
    if (data.do === "add") {
      return function () {
        const cards = document.querySelectorAll('[data-step="' + (Number(data.key) + 1) + '"]');
        return cards.length ? cards[cards.length - 1].querySelector("textarea") : null;
      };
    }
    if (data.do === "addOption") {
      return function () {
        const inputs = document.querySelectorAll("#card-" + data.key + " .w-option .input");
        return inputs[inputs.length - 1];
      };
    }
    if (data.do === "remove" || data.do === "removeOption") {
      const row = button.closest("li");
      const next = row.nextElementSibling || row.previousElementSibling;
      const its = next && next.querySelector('[data-do="' + data.do + '"]');
      const selector = its ? same(its) : '[data-do="add"], [data-do="addOption"]';
      return function () {
        return document.querySelector(selector);
      };
    }
    const selector = same(button);
    return function () {
      return document.querySelector(selector) || document.querySelector('[data-do="undo"]');
    };
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-do]");
    if (button && button.getAttribute("aria-disabled") !== "true") {
      change(button.dataset.do, button.dataset.key, button.dataset.more, focusAfter(button));
    }
  });

  form.addEventListener("change", function (event) {
    if (event.target.matches("[data-change]")) {
      const id = event.target.id;
      change("again", "", "", function () {
        return document.getElementById(id);
      });
    }
    if (event.target.matches("[data-kind]")) {
      const select = event.target;
      change("kind", select.dataset.kind, select.value, function () {
        return document.getElementById(select.id);
      });
    }
  });

  form.addEventListener("keydown", function (event) {
    // Enter in a line means "on", not "publish"
    if (event.key === "Enter" && event.target.matches("input")) {
      event.preventDefault();
    }
  });

  document.addEventListener("keydown", function (event) {
    const key = event.key.toLowerCase();
    const typing = event.target.matches('textarea, input[type="text"], select');
    if (!(event.ctrlKey || event.metaKey) || typing || document.querySelector("dialog[open]")) {
      return;
    }
    const what = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : "";
    const button = what && document.querySelector('[data-do="' + what + '"]');
    if (button && button.getAttribute("aria-disabled") !== "true") {
      event.preventDefault();
      change(what, "", "", function () {
        return document.querySelector('[data-do="' + what + '"]');
      });
    }
  });

  // ---- by hand ----

  let dragged = null;

  function over(event) {
    const card = dragged && event.target.closest("[data-card]");
    return card && card !== dragged && card.dataset.step === dragged.dataset.step ? card : null;
  }

  function unmark() {
    document.querySelectorAll(".is-over").forEach(function (card) {
      card.classList.remove("is-over");
    });
  }

  document.addEventListener("dragstart", function (event) {
    const grip = event.target.closest && event.target.closest("[data-drag]");
    if (grip) {
      dragged = grip.closest("[data-card]");
      dragged.classList.add("is-dragged");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
    }
  });

  document.addEventListener("dragover", function (event) {
    const card = over(event);
    unmark();
    if (card) {
      event.preventDefault();
      card.classList.add("is-over");
    }
  });

  document.addEventListener("drop", function (event) {
    const card = over(event);
    if (card) {
      event.preventDefault();
      const place = Array.prototype.indexOf.call(card.parentElement.children, card);
      const key = dragged.dataset.card;
      change("move", key, String(place), function () {
        return document.querySelector('[data-do="up"][data-key="' + key + '"]');
      });
    }
  });

  document.addEventListener("dragend", function () {
    unmark();
    if (dragged) {
      dragged.classList.remove("is-dragged");
      dragged = null;
    }
  });

  // ---- when the server has answered ----

  function tell(what, place) {
    const card = place && place.closest("[data-card]");
    const moved = what === "up" || what === "down" || what === "move";
    said.textContent = moved && card ? said.dataset.moved + " " + card.getAttribute("aria-label") : "";
  }

  window.jQuery(document).on("pfAjaxComplete", function () {
    if (saving.isWaiting()) {
      return; // that was an earlier saving; the step has not come yet
    }
    document.getElementById("editor").inert = false;
    if (after) {
      const place = after.focus();
      if (place) {
        place.focus();
      }
      tell(after.what, place);
      after = null;
    }
  });
})();
