#!/usr/bin/env bash
# Starts Keycloak in its container. A secret NAME is read from the file that NAME_FILE names.
set -eu

for name in KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD ATTUNE_OIDC_CLIENT_SECRET ATTUNE_SMTP_PASSWORD; do
  file=${name}_FILE
  if [ -n "${!file:-}" ]; then
    export "$name=$(cat "${!file}")"
  fi
  if [ "${!name:-}" = attune-demo ]; then
    echo "Keycloak does not start: $name is the one of the demo, which everybody knows." >&2
    exit 1
  fi
done

exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
