<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    ${msg("errorTitle")}
  <#elseif section == "form">
    <p class="si-text">${kcSanitize(message.summary)?no_esc}</p>
    <#if traceId??><p class="si-first">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <#if !skipLink?? && (client.baseUrl)?has_content>
      <div class="si-fields"><a class="btn btn-primary btn-wide" href="${client.baseUrl}">${msg("backToApplication")}</a></div>
    </#if>
  </#if>
</@layout.registrationLayout>
