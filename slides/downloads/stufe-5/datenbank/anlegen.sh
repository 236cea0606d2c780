#!/usr/bin/env bash
# Läuft einmal, wenn die Datenbank zum ersten Mal startet: zwei Bereiche, die einander nicht sehen.
psql --set ON_ERROR_STOP=1 --username postgres --dbname postgres <<'SQL'
\getenv oberflaeche DB_PASSWORT_OBERFLAECHE
\getenv gateway DB_PASSWORT_GATEWAY
CREATE ROLE oberflaeche LOGIN PASSWORD :'oberflaeche';
CREATE ROLE gateway LOGIN PASSWORD :'gateway';
CREATE DATABASE oberflaeche OWNER oberflaeche;
CREATE DATABASE gateway OWNER gateway;
REVOKE CONNECT ON DATABASE oberflaeche, gateway FROM PUBLIC;
\connect oberflaeche
CREATE EXTENSION vector;
SQL
