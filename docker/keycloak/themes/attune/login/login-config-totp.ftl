<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign codeRefused = messagesPerField.existsError("totp")>
<#assign nameRefused = messagesPerField.existsError("userLabel")>
<#assign another = totp.otpCredentials?size gte 1>
<@layout.registrationLayout displayMessage=!(codeRefused || nameRefused); section>
  <#if section == "header">
    ${msg("loginTotpTitle")}
  <#elseif section == "form">
    <ol class="si-steps">
      <li>
        <p>${msg("loginTotpStep1")}</p>
        <p class="hint"><#list totp.supportedApplications as app>${msg(app)}<#sep>, </#list></p>
      </li>
      <li>
        <#if mode?? && mode == "manual">
          <p>${msg("loginTotpManualStep2")}</p>
          <p class="si-key" dir="ltr">${totp.totpSecretEncoded}</p>
          <p class="hint">${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}. ${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}. ${msg("loginTotpDigits")}: ${totp.policy.digits}.<#if totp.policy.type == "totp"> ${msg("loginTotpInterval")}: ${totp.policy.period}.</#if></p>
          <p><a href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></p>
        <#else>
          <p>${msg("loginTotpStep2")}</p>
          <img class="si-qr" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("qrCode")}" width="200" height="200">
          <p><a href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></p>
        </#if>
      </li>
      <li><p>${msg("loginTotpStep3")}</p></li>
    </ol>
    <form class="si-fields" action="${url.loginAction}" method="post">
      <@parts.field id="totp" label=msg("authenticatorCode") autocomplete="one-time-code" inputmode="numeric"
        error=codeRefused?then(messagesPerField.get("totp"), "")/>
      <#if another>
        <@parts.field id="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName")
          error=nameRefused?then(messagesPerField.get("userLabel"), "")/>
      </#if>
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@parts.actions label=msg("doContinue")/>
    </form>
  </#if>
</@layout.registrationLayout>
