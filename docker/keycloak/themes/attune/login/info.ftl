<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    <#if messageHeader??>${msg(messageHeader)}<#elseif requiredActions??>${msg("welcomeTitle")}<#else>${kcSanitize(message.summary)?no_esc}</#if>
  <#elseif section == "form">
    <#if messageHeader?? || requiredActions??><p class="si-text">${kcSanitize(message.summary)?no_esc}</p></#if>
    <#if requiredActions??>
      <ul class="si-ahead"><#list requiredActions as action><li>${msg("requiredAction." + action)}</li></#list></ul>
    </#if>
    <#if !skipLink??>
      <#if pageRedirectUri?has_content>
        <div class="si-fields"><a class="btn btn-primary btn-wide" href="${pageRedirectUri}">${msg("backToApplication")}</a></div>
      <#elseif actionUri?has_content>
        <div class="si-fields"><a class="btn btn-primary btn-wide" href="${actionUri}">${msg("proceedWithAction")}</a></div>
      <#elseif (client.baseUrl)?has_content>
        <div class="si-fields"><a class="btn btn-primary btn-wide" href="${client.baseUrl}">${msg("backToApplication")}</a></div>
      </#if>
    </#if>
  </#if>
</@layout.registrationLayout>
