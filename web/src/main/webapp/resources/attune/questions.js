// An exercise's questions on a page: which are asked, what is answered, put back, or said in words.
// The form holds the questions and the patterns of what is said; place holds both and what tells of them.
window.attuneQuestions = function (form, place) {
  "use strict";

  const say = form.dataset;

  /** Replaces {0}, {1} and so on. */
  function fill(pattern) {
    const values = Array.prototype.slice.call(arguments, 1);
    return pattern.replace(/\{(\d)\}/g, function (all, at) { return values[Number(at)]; });
  }

  function kindOf(q) {
    return q.dataset.kind;
  }

  function checkedValues(within) {
    return Array.from(within.querySelectorAll("input:checked"))
        .filter(function (input) { return !input.closest(".vis"); })
        .map(function (input) { return input.value; });
  }

  function sharedOf(q) {
    const share = q.querySelector(".v-share");
    return share ? share.checked : q.dataset.shared === "true";
  }

  function answerOf(q) {
    const answer = {
      promptKey: q.dataset.prompt, text: null, number: null, choices: [], date: null,
      shared: sharedOf(q), revision: Number(q.dataset.revision),
    };
    const kind = kindOf(q);
    if (kind === "LONG_TEXT" || kind === "SHORT_TEXT") {
      answer.text = q.querySelector("textarea").value || null;
    } else if (kind === "SCALE") {
      const rated = checkedValues(q)[0];
      answer.number = rated ? Number(rated) : null;
    } else if (kind === "DATE") {
      answer.date = q.querySelector("input[type=date]").value || null;
    } else {
      answer.choices = checkedValues(q);
    }
    return answer;
  }

  function isAnswered(answer) {
    return Boolean((answer.text && answer.text.trim()) || answer.number || answer.date
        || answer.choices.length);
  }

  function show(q, answer) {
    const kind = kindOf(q);
    if (kind === "LONG_TEXT" || kind === "SHORT_TEXT") {
      q.querySelector("textarea").value = answer.text || "";
    } else if (kind === "DATE") {
      q.querySelector("input[type=date]").value = answer.date || "";
    } else {
      const chosen = kind === "SCALE" ? [String(answer.number)] : answer.choices;
      q.querySelectorAll("input").forEach(function (input) {
        if (!input.closest(".vis")) {
          input.checked = chosen.includes(input.value);
        }
      });
    }
    const vis = q.querySelector(answer.shared ? ".v-share" : ".vis input[value=only]");
    if (vis) {
      vis.checked = true;
    }
  }

  function inWords(q, answer) {
    if (answer.text) {
      return answer.text;
    }
    if (answer.number) {
      return fill(say.sayRated, answer.number);
    }
    if (answer.date) {
      const parts = answer.date.split("-").map(Number);
      return new Date(parts[0], parts[1] - 1, parts[2]).toLocaleDateString(
          document.documentElement.lang, { weekday: "long", month: "long", day: "numeric", year: "numeric" });
    }
    return answer.choices.map(function (key) {
      const input = Array.from(q.querySelectorAll("input")).find(function (one) {
        return one.value === key && !one.closest(".vis");
      });
      return input ? input.closest("label").textContent.trim() : "";
    }).join("\n");
  }

  const questions = Array.from(form.querySelectorAll("[data-prompt]"));

  function questionOf(key) {
    return questions.find(function (q) { return q.dataset.prompt === key; });
  }

  /** Whether a question is asked, given the answer it depends on. */
  function isAsked(q) {
    if (!q.dataset.if) {
      return true;
    }
    const earlier = questionOf(q.dataset.if);
    if (earlier.hidden) {
      return false;
    }
    const answer = answerOf(earlier);
    if (q.dataset.ifAny) {
      return q.dataset.ifAny.split(" ").some(function (key) { return answer.choices.includes(key); });
    }
    return answer.number !== null && answer.number >= Number(q.dataset.ifFrom)
        && answer.number <= Number(q.dataset.ifTo);
  }

  /** The questions that are asked as things stand; the others are out of sight, and keep their text. */
  function asked() {
    questions.forEach(function (q) { q.hidden = !isAsked(q); });
    const shown = questions.filter(function (q) { return !q.hidden; });
    shown.forEach(function (q, at) {
      q.dataset.number = at + 1;
      q.querySelector(".q-n").textContent = fill(say.sayNumber, at + 1, shown.length);
      const who = q.querySelector(".vis legend");
      if (who) {
        who.textContent = fill(say.sayWho, at + 1);
      }
    });
    return shown;
  }

  /** Says how many are answered, and which of them the other partner will read. */
  function tell() {
    const shown = asked();
    const answers = shown.map(answerOf);
    const done = answers.filter(isAnswered).length;
    place.querySelectorAll(".steps li").forEach(function (step, at) {
      step.classList.toggle("on", at < done);
      step.hidden = at >= shown.length;
    });
    place.querySelector("[data-answered]").textContent = fill(say.sayAnswered, done, shown.length);
    shown.forEach(function (q, at) {
      const clear = q.querySelector("[data-clear]");
      if (clear) {
        clear.hidden = !isAnswered(answers[at]);
      }
    });
    const reads = place.querySelector("[data-partner-reads]");
    if (reads) {
      const numbers = shown
          .filter(function (q, at) { return answers[at].shared && isAnswered(answers[at]); })
          .map(function (q) { return q.dataset.number; });
      const list = new Intl.ListFormat(document.documentElement.lang, { type: "conjunction" }).format(numbers);
      reads.textContent = numbers.length === 0 ? say.sayBeforeNone
          : fill(numbers.length === 1 ? say.sayBeforeOne : say.sayBeforeSome, list);
    }
  }

  /** Takes back what is chosen under a question. */
  function clear(q) {
    q.querySelectorAll("input").forEach(function (input) {
      if (!input.closest(".vis")) {
        input.checked = false;
      }
    });
  }

  function wrong(q, text) {
    q.dataset.wrong = "true";
    const err = q.querySelector(".err");
    err.querySelector("span").textContent = text;
    err.hidden = false;
    const control = q.querySelector("textarea, input");
    control.setAttribute("aria-invalid", "true");
    return control;
  }

  function right(q) {
    if (q.dataset.wrong) {
      delete q.dataset.wrong;
      q.querySelector(".err").hidden = true;
      q.querySelectorAll("[aria-invalid]").forEach(function (c) { c.removeAttribute("aria-invalid"); });
    }
  }

  questions.forEach(function (q) {
    q.querySelector(".err").dataset.missing = q.querySelector(".err span").textContent;
  });

  return { form, say, questions, fill, answerOf, isAnswered, show, inWords, questionOf, tell, clear, wrong, right };
};
