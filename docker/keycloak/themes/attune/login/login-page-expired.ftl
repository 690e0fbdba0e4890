<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("pageExpiredTitle")}
  <#elseif section == "form">
    <p class="si-text">${msg("pageExpiredMsg1")}</p>
    <div class="si-fields">
      <a class="btn btn-primary btn-wide" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
      <a class="btn btn-line btn-wide" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
