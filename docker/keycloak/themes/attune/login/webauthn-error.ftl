<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("webauthn-error-title")}
  <#elseif section == "form">
    <form class="si-fields" action="${url.loginAction}" method="post">
      <input type="hidden" name="authenticationExecution" value="${execution}">
      <input type="hidden" name="isSetRetry" value="retry">
      <@parts.actions label=msg("doTryAgain")/>
    </form>
  </#if>
</@layout.registrationLayout>
