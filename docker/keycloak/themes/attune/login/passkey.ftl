<#-- Signing in with a passkey: the browser fills the hidden form, see js/passkey.js. -->
<#macro button primary=false>
<button class="btn <#if primary>btn-primary<#else>btn-line</#if> btn-wide" type="button" id="passkey" aria-describedby="passkey-refused" hidden><@icon/>${msg("webauthn-doAuthenticate")}</button>
<p class="err" id="passkey-refused" role="alert" hidden><svg class="i" aria-hidden="true"><use href="${url.resourcesPath}/icons/attune-icons.svg#i-alert"/></svg><span>${msg("passkeyNotUsed")}</span></p>
</#macro>

<#macro icon><svg class="i" aria-hidden="true"><use href="${url.resourcesPath}/icons/attune-icons.svg#i-key"/></svg></#macro>

<#macro signIn mediation="none">
<form id="webauth" action="${url.loginAction}" method="post" hidden
  data-challenge="${challenge}" data-rp-id="${rpId}" data-user-verification="${userVerification}" data-timeout="${createTimeout?c}"
  data-identified="${isUserIdentified?string}" data-mediation="${mediation}">
  <input type="hidden" name="clientDataJSON">
  <input type="hidden" name="authenticatorData">
  <input type="hidden" name="signature">
  <input type="hidden" name="credentialId">
  <input type="hidden" name="userHandle">
  <input type="hidden" name="error">
  <#if authenticators??>
    <#list authenticators.authenticators as authenticator>
      <data value="${authenticator.credentialId}"></data>
    </#list>
  </#if>
</form>
<script type="module" src="${url.resourcesPath}/js/passkey.js"></script>
</#macro>
