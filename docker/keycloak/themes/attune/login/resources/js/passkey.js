// Signs in with a passkey (form "webauth") or makes one (form "register"). What the server asks for
// stands in the form's data attributes; what the browser answers goes into its hidden fields.

const form = document.getElementById("webauth") ?? document.getElementById("register");
const button = document.getElementById("passkey");
const refused = document.getElementById("passkey-refused");
const asked = form.dataset;
let waiting = new AbortController();

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const given = (value) => (value && value !== "not specified" ? value : undefined);
const key = (id) => ({ type: "public-key", id: bytes(id) });
const timeout = asked.timeout === "0" ? undefined : Number(asked.timeout) * 1000;

// A passkey belongs to a name; on a bare address the browser refuses it.
const possible = () => globalThis.PublicKeyCredential && !/^[\d.]+$|:/.test(location.hostname);

async function use(mediation) {
  waiting.abort();
  waiting = new AbortController();
  const passkey = await navigator.credentials.get({
    mediation,
    signal: waiting.signal,
    publicKey: {
      challenge: bytes(asked.challenge),
      rpId: asked.rpId,
      userVerification: given(asked.userVerification),
      allowCredentials:
        asked.identified === "true"
          ? Array.from(form.querySelectorAll("data"), (data) => key(data.value))
          : [],
      timeout,
    },
  });
  form.elements.clientDataJSON.value = text(passkey.response.clientDataJSON);
  form.elements.authenticatorData.value = text(passkey.response.authenticatorData);
  form.elements.signature.value = text(passkey.response.signature);
  form.elements.credentialId.value = passkey.id;
  if (passkey.response.userHandle) {
    form.elements.userHandle.value = text(passkey.response.userHandle);
  }
  form.requestSubmit();
}

async function make() {
  const residentKey =
    given(asked.residentKey) ??
    { Yes: "required", No: "discouraged" }[asked.requireResidentKey];
  const passkey = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(asked.challenge),
      rp: { id: asked.rpId, name: asked.rpName },
      user: { id: bytes(asked.userId), name: asked.userName, displayName: asked.userName },
      pubKeyCredParams: (asked.algorithms || "-7")
        .split(",")
        .map((alg) => ({ type: "public-key", alg: Number(alg) })),
      attestation: given(asked.attestation),
      authenticatorSelection: {
        authenticatorAttachment: given(asked.attachment),
        residentKey,
        requireResidentKey: residentKey === "required",
        userVerification: given(asked.userVerification),
      },
      excludeCredentials: asked.known ? asked.known.split(",").map(key) : [],
      timeout,
    },
  });
  form.elements.clientDataJSON.value = text(passkey.response.clientDataJSON);
  form.elements.attestationObject.value = text(passkey.response.attestationObject);
  form.elements.publicKeyCredentialId.value = text(passkey.rawId);
  form.elements.transports.value = passkey.response.getTransports?.().join() ?? "";
  form.elements.authenticatorAttachment.value = passkey.authenticatorAttachment ?? "";
  form.requestSubmit();
}

if (possible()) {
  document.getElementById("passkey-impossible")?.remove();
  button.hidden = false;
  button.addEventListener("click", async () => {
    refused.hidden = true;
    try {
      await (form.id === "register" ? make() : use("optional"));
    } catch {
      refused.hidden = false;
    }
  });
  // The browser may offer a passkey in the e-mail field; when it does not, the button is there.
  if (
    asked.mediation === "conditional" &&
    asked.identified === "false" &&
    (await PublicKeyCredential.isConditionalMediationAvailable?.())
  ) {
    use("conditional").catch(() => {});
  }
}
