<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkey.ftl" as passkey>
<#assign refused = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!refused; section>
  <#if section == "header">
    ${msg("loginAccountTitle")}
  <#elseif section == "form">
    <#if !message?has_content && !usernameHidden??>
      <@parts.note id="quiet" hidden=true>${msg("signedOutQuietly")}</@parts.note>
    </#if>
    <form class="si-fields" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
        <div class="field<#if refused> field-err</#if>">
          <label for="username">${msg("email")}</label>
          <input class="input" id="username" name="username" type="text" inputmode="email" dir="ltr" value="${(login.username)!''}"
            autocomplete="username<#if enableWebAuthnConditionalUI?has_content> webauthn</#if>" autocapitalize="none" spellcheck="false" required<#rt>
            <#lt><#if refused> aria-invalid="true" aria-describedby="password-error"<#else> autofocus</#if>>
        </div>
      </#if>
      <@parts.password id="password" label=msg("password") autofocus=refused
        error=refused?then(messagesPerField.getFirstError("username", "password"), "")/>
      <#if auth.selectedCredential?has_content><input type="hidden" name="credentialId" value="${auth.selectedCredential}"></#if>
      <button class="btn btn-primary btn-wide" type="submit" name="login">${msg("doLogIn")}</button>
      <#if enableWebAuthnConditionalUI?has_content><@passkey.button/></#if>
    </form>
    <#if realm.resetPasswordAllowed>
      <p class="si-links"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    </#if>
    <p class="si-first">${msg("firstTime")}</p>
    <#if enableWebAuthnConditionalUI?has_content>
      <@passkey.signIn mediation=(mediation!"conditional")/>
    </#if>
  </#if>
</@layout.registrationLayout>
