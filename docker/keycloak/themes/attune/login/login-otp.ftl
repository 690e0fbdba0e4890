<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign refused = messagesPerField.existsError("totp")>
<@layout.registrationLayout displayMessage=!refused; section>
  <#if section == "header">
    ${msg("secondStepTitle")}
  <#elseif section == "form">
    <p class="si-text">${msg("secondStepExplained")}</p>
    <form class="si-fields" action="${url.loginAction}" method="post">
      <#if otpLogin.userOtpCredentials?size gt 1>
        <fieldset class="choice">
          <legend class="flabel">${msg("whichDevice")}</legend>
          <#list otpLogin.userOtpCredentials as device>
            <label><input type="radio" name="selectedCredentialId" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>><span class="choice-box"></span><span class="dot"></span><span class="tx">${device.userLabel!}</span></label>
          </#list>
        </fieldset>
      </#if>
      <@parts.field id="otp" label=msg("loginOtpOneTime") autocomplete="one-time-code" inputmode="numeric" autofocus=true
        error=refused?then(messagesPerField.get("totp"), "")/>
      <@parts.actions label=msg("doLogIn") name="login"/>
    </form>
  </#if>
</@layout.registrationLayout>
