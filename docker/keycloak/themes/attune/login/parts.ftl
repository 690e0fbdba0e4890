<#-- The building blocks of every sign-in page. -->
<#macro icon name><svg class="i" aria-hidden="true"><use href="${url.resourcesPath}/icons/attune-icons.svg#i-${name}"/></svg></#macro>

<#macro note kind="" icon="info" id="" hidden=false>
<div class="note<#if kind?has_content> note-${kind}</#if>" role="status"<#if id?has_content> id="${id}"</#if><#if hidden> hidden</#if>><@.namespace.icon name=icon/><p><#nested></p></div>
</#macro>

<#macro error id text>
<p class="err" id="${id}"><@icon name="alert"/><span>${kcSanitize(text)?no_esc}</span></p>
</#macro>

<#-- A labelled field; its error stands right under it and is read with it. -->
<#macro field id label error="" type="text" value="" autocomplete="off" inputmode="" autofocus=false hint="" required=true>
<div class="field<#if error?has_content> field-err</#if>">
  <label for="${id}">${label}</label>
  <#if hint?has_content><p class="hint" id="${id}-hint">${hint}</p></#if>
  <input class="input" id="${id}" name="${id}" type="${type}" value="${value}" autocomplete="${autocomplete}" dir="auto"
    autocapitalize="none" spellcheck="false"<#if inputmode?has_content> inputmode="${inputmode}"</#if><#if required> required</#if><#if autofocus> autofocus</#if><#rt>
    <#lt><#if error?has_content> aria-invalid="true" aria-describedby="${id}-error"<#elseif hint?has_content> aria-describedby="${id}-hint"</#if>>
  <#if error?has_content><@.namespace.error id=id + "-error" text=error/></#if>
</div>
</#macro>

<#macro password id label error="" autocomplete="current-password" autofocus=false hint="">
<div class="field<#if error?has_content> field-err</#if>">
  <label for="${id}">${label}</label>
  <#if hint?has_content><p class="hint" id="${id}-hint">${hint}</p></#if>
  <div class="pw">
    <input class="input" id="${id}" name="${id}" type="password" autocomplete="${autocomplete}" required<#if autofocus> autofocus</#if><#rt>
      <#lt><#if error?has_content> aria-invalid="true" aria-describedby="${id}-error"<#elseif hint?has_content> aria-describedby="${id}-hint"</#if>>
    <button type="button" data-reveals="${id}" data-show="${msg("show")}" data-hide="${msg("hide")}" hidden><span>${msg("show")}</span><span class="sr"> ${msg("password")}</span></button>
  </div>
  <#if error?has_content><@.namespace.error id=id + "-error" text=error/></#if>
</div>
</#macro>

<#-- The one thing to do next; a way back when the page was opened from inside. -->
<#macro actions label name="">
<button class="btn btn-primary btn-wide" type="submit"<#if name?has_content> name="${name}"</#if>>${label}</button>
<#if isAppInitiatedAction??>
  <button class="btn btn-line btn-wide" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
</#if>
</#macro>
