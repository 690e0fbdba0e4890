#!/usr/bin/env bash
# Run once by the database image, when its volume is empty.
set -eu

for name in owner app keycloak; do
  if [ "$(cat "/run/secrets/${name}_password")" = attune-demo ]; then
    echo "PostgreSQL is not set up: ${name}_password is the one of the demo, which everybody knows." >&2
    exit 1
  fi
done

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner_password="$(cat /run/secrets/owner_password)" \
  --set app_password="$(cat /run/secrets/app_password)" \
  --set keycloak_password="$(cat /run/secrets/keycloak_password)" \
  --file /roles.sql
