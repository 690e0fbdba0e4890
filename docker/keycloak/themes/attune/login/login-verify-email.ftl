<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=message?has_content && message.type != "warning"; section>
  <#if section == "header">
    ${msg("emailVerifyTitle")}
  <#elseif section == "form">
    <p class="si-text"><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
    <#if isAppInitiatedAction??>
      <form class="si-fields" action="${url.loginAction}" method="post">
        <@parts.actions label=verifyEmail???then(msg("emailVerifyResend"), msg("emailVerifySend"))/>
      </form>
    <#else>
      <p class="si-first">${msg("emailVerifyInstruction2")}</p>
      <p class="si-links"><a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
