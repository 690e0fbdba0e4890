import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { signedInElsewhere, signIn } = document.body.dataset;

// Signed in meanwhile in another tab: go on there instead of asking again.
if (signedInElsewhere) {
  startSessionPolling(signedInElsewhere);
}
if (signIn) {
  checkAuthSession(signIn);
}

// A page that answers a sent form gets an address that can be loaded again.
const sent = document.querySelector("form[action*='/login-actions/']");
if (sent && location.pathname.includes("/login-actions/")) {
  const again = new URL(sent.action);
  again.searchParams.delete("session_code");
  history.replaceState(null, "", again);
}

// Attune marks the address to come back to when it has ended a quiet session.
const quiet = document.getElementById("quiet");
const backTo = new URLSearchParams(location.search).get("redirect_uri");
if (quiet && URL.canParse(backTo ?? "") && new URL(backTo).searchParams.has("quiet")) {
  quiet.hidden = false;
}

for (const button of document.querySelectorAll("[data-reveals]")) {
  const input = document.getElementById(button.dataset.reveals);
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = input.type === "text";
    input.type = shown ? "password" : "text";
    button.firstElementChild.textContent = shown ? button.dataset.show : button.dataset.hide;
  });
}

// One tap, one sign-in.
for (const form of document.querySelectorAll("form")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
  });
}
globalThis.addEventListener("pageshow", () => {
  for (const form of document.forms) {
    delete form.dataset.sent;
  }
});
