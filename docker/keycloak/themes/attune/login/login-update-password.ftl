<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign refused = messagesPerField.existsError("password")>
<#assign differs = messagesPerField.existsError("password-confirm")>
<#-- The password policy speaks as an error of the page; it belongs to the field. -->
<#assign tooWeak = message?has_content && message.type == "error" && !refused && !differs>
<@layout.registrationLayout displayMessage=!(refused || differs || tooWeak); section>
  <#if section == "header">
    ${msg("updatePasswordTitle")}
  <#elseif section == "form">
    <form class="si-fields" action="${url.loginAction}" method="post">
      <#if auth?has_content && auth.showUsername()>
        <input type="text" name="username" value="${auth.attemptedUsername}" autocomplete="username" readonly hidden>
      </#if>
      <@parts.password id="password-new" label=msg("passwordNew") autocomplete="new-password" autofocus=true
        hint=msg("passwordHint") error=refused?then(messagesPerField.get("password"), tooWeak?then((message.summary)!"", ""))/>
      <@parts.password id="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"
        error=differs?then(messagesPerField.get("password-confirm"), "")/>
      <label class="si-check"><input type="checkbox" name="logout-sessions" value="on" checked>${msg("logoutOtherSessions")}</label>
      <@parts.actions label=msg("savePassword")/>
    </form>
  </#if>
</@layout.registrationLayout>
