// Shows what the other partner will be able to read, before anything is sent.
(function () {
  "use strict";

  const { say, questions, answerOf, isAnswered, inWords } = window.attuneSheet;
  const see = document.getElementById("see");

  function preview() {
    const list = document.getElementById("previewList");
    list.replaceChildren();
    questions.forEach(function (q) {
      const answer = answerOf(q);
      if (q.hidden || !answer.shared || !isAnswered(answer)) {
        return;
      }
      const one = document.createElement("div");
      one.className = "preview-one";
      const prompt = document.createElement("p");
      prompt.className = "label";
      prompt.textContent = q.querySelector("h2").textContent;
      const said = document.createElement("figure");
      said.className = "said said-" + say.strand;
      const quote = document.createElement("blockquote");
      quote.dir = "auto";
      quote.textContent = inWords(q, answer);
      said.append(quote);
      one.append(prompt, said);
      list.append(one);
    });
    document.getElementById("previewNone").hidden = list.childElementCount > 0;
    document.getElementById("preview").showModal();
  }

  if (see) {
    see.addEventListener("click", preview);
  }
})();
