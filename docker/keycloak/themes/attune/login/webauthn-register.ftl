<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("webauthn-registration-title")}
  <#elseif section == "form">
    <p class="si-text">${msg("passkeyExplained")}</p>
    <form class="si-fields" id="register" action="${url.loginAction}" method="post"
      data-challenge="${challenge}" data-user-id="${userid}" data-user-name="${username}"
      data-algorithms="<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep>,</#list>"
      data-rp-name="${rpEntityName}" data-rp-id="${rpId}" data-attestation="${attestationConveyancePreference}"
      data-attachment="${authenticatorAttachment}" data-resident-key="${residentKey!''}" data-require-resident-key="${requireResidentKey}"
      data-user-verification="${userVerificationRequirement}" data-timeout="${createTimeout?c}" data-known="${excludeCredentialIds}">
      <@parts.field id="authenticatorLabel" label=msg("webauthn-registration-init-label-prompt") value=msg("webauthn-registration-init-label")/>
      <input type="hidden" name="clientDataJSON">
      <input type="hidden" name="attestationObject">
      <input type="hidden" name="publicKeyCredentialId">
      <input type="hidden" name="transports">
      <input type="hidden" name="authenticatorAttachment">
      <input type="hidden" name="error">
      <p class="hint" id="passkey-impossible">${msg("webauthn-unsupported-browser-text")}</p>
      <p class="err" id="passkey-refused" role="alert" hidden><@parts.icon name="alert"/><span>${msg("passkeyNotMade")}</span></p>
      <button class="btn btn-primary btn-wide" type="button" id="passkey" aria-describedby="passkey-refused" hidden><@parts.icon name="key"/>${msg("doRegisterSecurityKey")}</button>
      <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
        <button class="btn btn-line btn-wide" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
      </#if>
    </form>
    <script type="module" src="${url.resourcesPath}/js/passkey.js"></script>
  </#if>
</@layout.registrationLayout>
