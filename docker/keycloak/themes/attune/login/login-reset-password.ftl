<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign refused = messagesPerField.existsError("username")>
<@layout.registrationLayout displayMessage=!refused; section>
  <#if section == "header">
    ${msg("emailForgotTitle")}
  <#elseif section == "form">
    <p class="si-text">${msg("emailInstruction")}</p>
    <form class="si-fields" action="${url.loginAction}" method="post">
      <@parts.field id="username" label=msg("email") autocomplete="username" inputmode="email" autofocus=true
        value=((auth.attemptedUsername)!"") error=refused?then(messagesPerField.get("username"), "")/>
      <button class="btn btn-primary btn-wide" type="submit">${msg("sendLink")}</button>
    </form>
    <p class="si-links"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
