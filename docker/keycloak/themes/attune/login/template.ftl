<#import "parts.ftl" as parts>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<!DOCTYPE html>
<html lang="${lang!'en'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>${heading}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/icons/attune-mark.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/css/tokens.css">
  <link rel="stylesheet" href="${url.resourcesPath}/css/attune.css">
  <link rel="stylesheet" href="${url.resourcesPath}/css/sign-in.css">
  <script defer src="${url.resourcesPath}/js/leave.js"></script>
  <script type="module" src="${url.resourcesPath}/js/sign-in.js"></script>
</head>
<body class="signin" data-signed-in-elsewhere="${url.ssoLoginInOtherTabsUrl!''}"<#if authenticationSession??> data-sign-in="${authenticationSession.authSessionIdHash}"</#if>>
<a class="skip" href="#kc-form">${msg("skip")}</a>
<div class="si">
  <aside class="si-art">
    <img class="art" src="${url.resourcesPath}/img/strands.svg" alt="">
    <p class="brand"><svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path class="ma" d="M6.5 3v6.5c0 4.6 4 4.4 4 8.5v3"/><path class="mb" d="M17.5 3v6.5c0 4.6-4 4.4-4 8.5v3"/></svg>Attune</p>
    <p class="si-line">${msg("line")}</p>
  </aside>
  <div class="si-main">
    <header class="si-top"><a class="exit" id="exit" rel="noreferrer" title="${msg("exitHint")}" href="<#if properties.exitUrl?has_content>${properties.exitUrl}<#else>${url.resourcesPath}/away.html</#if>"><@parts.icon name="exit"/>${msg("exit")}</a></header>
    <main class="si-form" id="kc-form" tabindex="-1">
      <h1>${heading}</h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p class="si-who">${msg("signingInAs", auth.attemptedUsername)} <a href="${url.loginRestartFlowUrl}">${msg("notYou")}</a></p>
      </#if>
      <#-- The page that opened an action has said why already. -->
      <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
        <#if message.type == "error">
          <@parts.note kind="lamp" icon="alert">${kcSanitize(message.summary)?no_esc}</@parts.note>
        <#else>
          <@parts.note icon=(message.type == "success")?then("circlecheck", "info")>${kcSanitize(message.summary)?no_esc}</@parts.note>
        </#if>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form class="si-other" action="${url.loginAction}" method="post">
          <input type="hidden" name="tryAnotherWay" value="on">
          <button class="btn btn-line btn-wide" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo><div class="si-info"><#nested "info"></div></#if>
    </main>
    <footer class="si-foot">${msg("notMonitored")}</footer>
  </div>
</div>
</body>
</html>
</#macro>
