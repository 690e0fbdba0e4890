-- The roles and databases of an installation, made once by a superuser.
-- attune_owner owns the schema and migrates it; attune_app is the application at run time: it owns
-- nothing, so row-level security holds for it.
create role attune_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role attune_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
create role keycloak login nosuperuser nocreatedb nocreaterole nobypassrls password :'keycloak_password';
create database attune owner attune_owner;
create database keycloak owner keycloak;
revoke connect, temporary on database attune from public;
revoke connect, temporary on database keycloak from public;
grant connect on database attune to attune_app;
