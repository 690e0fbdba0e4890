<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkey.ftl" as passkey>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("webauthn-login-title")}
  <#elseif section == "form">
    <p class="si-text">${msg("passkeyExplained")}</p>
    <div class="si-fields">
      <p class="hint" id="passkey-impossible">${msg("webauthn-unsupported-browser-text")}</p>
      <@passkey.button primary=true/>
    </div>
    <@passkey.signIn/>
  </#if>
</@layout.registrationLayout>
