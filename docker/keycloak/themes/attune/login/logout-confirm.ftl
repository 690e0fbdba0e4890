<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section == "form">
    <p class="si-text">${msg("logoutConfirmHeader")}</p>
    <form class="si-fields" action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <button class="btn btn-primary btn-wide" type="submit" name="confirmLogout">${msg("doLogout")}</button>
      <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
        <a class="btn btn-line btn-wide" href="${client.baseUrl}">${msg("backToApplication")}</a>
      </#if>
    </form>
  </#if>
</@layout.registrationLayout>
