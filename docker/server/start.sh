#!/usr/bin/env bash
# Starts Attune's server in its container. A secret NAME is read from the file that NAME_FILE names.
set -eu

refuse() {
  echo "Attune does not start: $*" >&2
  exit 1
}

for name in ATTUNE_DB_PASSWORD ATTUNE_OIDC_CLIENT_SECRET; do
  file=${name}_FILE
  if [ -n "${!file:-}" ]; then
    [ -r "${!file}" ] || refuse "$file names ${!file}, which cannot be read."
    export "$name=$(cat "${!file}")"
  fi
  value=${!name:-}
  [ -n "$value" ] || refuse "$name is not set."
  if [ "$ATTUNE_MODE" = production ]; then
    [ "$value" != attune-demo ] || refuse "$name is the one of the demo, which everybody knows."
    [ "${#value}" -ge 16 ] || refuse "$name is shorter than 16 characters."
  fi
done

for name in ATTUNE_DB_URL ATTUNE_DB_USER ATTUNE_OIDC_PROVIDER_URL ATTUNE_MASTER_KEY_FILE \
  ATTUNE_PUBLIC_URL ATTUNE_SMTP_HOST ATTUNE_SMTP_FROM; do
  [ -n "${!name:-}" ] || refuse "$name is not set."
done
[ -r "$ATTUNE_MASTER_KEY_FILE" ] || refuse "the master key $ATTUNE_MASTER_KEY_FILE cannot be read."
if [ "$ATTUNE_MODE" = production ]; then
  case "$ATTUNE_OIDC_PROVIDER_URL" in
    https://*) ;;
    *) refuse "ATTUNE_OIDC_PROVIDER_URL must begin with https://." ;;
  esac
fi

export JAVA_OPTS="-Xms$ATTUNE_HEAP -Xmx$ATTUNE_HEAP -Djava.net.preferIPv4Stack=true \
  -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman"

exec bin/standalone.sh \
  -b 0.0.0.0 \
  -bmanagement 127.0.0.1 \
  -Dattune.behind.proxy=true \
  -Djboss.tx.node.id="${ATTUNE_NODE:-attune-1}" \
  -Dorg.wildfly.sigterm.suspend.timeout=20
