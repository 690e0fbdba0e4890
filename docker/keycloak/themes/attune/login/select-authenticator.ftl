<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("loginChooseAuthenticator")}
  <#elseif section == "form">
    <form class="si-fields" action="${url.loginAction}" method="post">
      <#list auth.authenticationSelections as way>
        <button class="btn btn-line btn-wide si-way" type="submit" name="authenticationExecution" value="${way.authExecId}"><span>${msg(way.displayName)}</span><span class="hint">${msg(way.helpText)}</span></button>
      </#list>
    </form>
  </#if>
</@layout.registrationLayout>
