// Sending an exercise: once, and not before its author has seen what is still empty.
(function () {
  "use strict";

  const { form, say, questions, answerOf, questionOf, wrong, right } = window.attuneSheet;
  const line = window.attuneSavedLine;
  const draft = window.attuneDraft;
  const task = say.task;
  const send = document.getElementById("send");

  function sending(on) {
    send.disabled = on || draft.isClosed();
    send.setAttribute("aria-busy", String(on));
  }

  function submit(leavingEmpty) {
    sending(true);
    questions.forEach(right);
    draft.save().then(function (all) {
      if (!all) {
        sending(false);
        const stuck = form.querySelector(".conflict, [data-wrong]");
        if (stuck) {
          stuck.scrollIntoView({ block: "center" });
        }
        return;
      }
      const address = "/portal/send/" + task + (leavingEmpty ? "?leavingEmpty=true" : "");
      draft.post(address, questions.map(answerOf)).then(function (response) {
        if (draft.isSignedOut(response)) {
          sending(false);
          draft.askToSignIn();
        } else if (response.ok) {
          response.json().then(confirmed);
        } else if (response.status === 422) {
          response.json().then(function (body) { notSent(body, leavingEmpty); });
        } else {
          sending(false);
          line.enter("retry");
          line.announce(say.sayRefused, true);
        }
      }, function () {
        sending(false);
        line.enter("retry");
      });
    });
  }

  /** Sent; or confirmed, and waiting for the other who writes the same sheet. */
  function confirmed(body) {
    if (body.sent) {
      draft.sent();
    } else {
      window.attuneTogether.look();
    }
  }

  function notSent(body, leavingEmpty) {
    sending(false);
    if (body.missing) {
      const controls = body.missing.map(questionOf).filter(Boolean).map(function (q) {
        return wrong(q, q.querySelector(".err").dataset.missing);
      });
      line.announce(say.sayMissing, true);
      if (leavingEmpty) {
        goTo(controls[0]);
      } else {
        ask(controls[0]);
      }
    } else if (body.refused === "changedElsewhere") {
      draft.saveAgain();
    } else {
      draft.refused(body);
    }
  }

  function goTo(control) {
    control.focus({ preventScroll: true });
    control.closest(".q").scrollIntoView({ block: "start" });
  }

  /** Something is empty: the author goes back to it, or says that it stays so. */
  function ask(control) {
    const dialog = document.getElementById("empty");
    dialog.returnValue = "";
    dialog.addEventListener("close", function () {
      if (dialog.returnValue === "send") {
        submit(true);
      } else {
        goTo(control);
      }
    }, { once: true });
    dialog.showModal();
  }

  send.addEventListener("click", function () { submit(false); });
})();
