#!/usr/bin/env bash
# Holt eine Sicherung zurück.
#   ./zurueckholen.sh --probe DATEI     prüft: in eine Probe-Datenbank einspielen, zählen, aufräumen. Der Betrieb läuft weiter.
#   ./zurueckholen.sh DATEI             ersetzt Datenbanken und Dateien durch den Stand der Sicherung.
# Verschlüsselte Dateien (.age) brauchen den geheimen Schlüssel: AGE_SCHLUESSEL=/pfad/zum/schluessel.txt
set -euo pipefail
umask 077
cd "$(dirname "$0")"
probe=nein
if [ "${1:-}" = --probe ]; then probe=ja && shift; fi
datei=${1:?Welche Sicherung? Zum Beispiel: ./zurueckholen.sh --probe sicherungen/stufe-5-….tar.gz}
werk=$(mktemp -d)
trap 'rm -rf "$werk"' EXIT

case $datei in
  *.age) age --decrypt --identity "${AGE_SCHLUESSEL:?Setze AGE_SCHLUESSEL auf die Datei mit dem geheimen Schlüssel}" "$datei" ;;
  *) cat "$datei" ;;
esac | tar --extract --gzip --directory "$werk" --strip-components 1
(cd "$werk" && sha256sum --check --quiet SUMMEN)
echo 'Die Prüfsummen stimmen.'

# Was in der Datenbank läuft: -T, weil Daten hindurchgehen; ohne Hinweise, nur mit Warnungen.
db() { docker compose exec -T -e PGOPTIONS=--client-min-messages=warning datenbank "$@"; }

if [ "$probe" = ja ]; then
  for bereich in oberflaeche gateway; do
    db dropdb --username postgres --if-exists --force "probe_$bereich"
    db createdb --username postgres "probe_$bereich"
    db pg_restore --username postgres --dbname "probe_$bereich" --exit-on-error < "$werk/$bereich.dump"
    echo "$bereich, die größten Tabellen mit ihren Zeilen:"
    db psql --username postgres --dbname "probe_$bereich" --quiet --tuples-only --command 'ANALYZE' --command \
      "SELECT relname, reltuples::bigint FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 2 DESC, 1 LIMIT 8"
    db dropdb --username postgres "probe_$bereich"
  done
  echo "Dateien in der Sicherung: $(tar --list --file "$werk/dateien.tar" | grep --count --invert-match '/$')"
  echo 'Die Probe ist gelungen. Am Betrieb wurde nichts geändert.'
  exit
fi

echo 'Das ersetzt alle Gespräche, Konten und Dateien durch den Stand der Sicherung.'
read -r -p 'Weiter? Tippe ja: ' antwort
[ "$antwort" = ja ] || { echo 'Nichts geändert.'; exit 1; }
docker compose stop tor oberflaeche gateway
docker compose up --detach --wait datenbank
for bereich in oberflaeche gateway; do
  db dropdb --username postgres --if-exists --force "$bereich"
  db pg_restore --username postgres --dbname postgres --create --exit-on-error < "$werk/$bereich.dump"
done
docker compose run --rm -T --no-deps --entrypoint sh oberflaeche -c \
  'find /app/backend/data -mindepth 1 -delete && tar --extract --directory /app/backend/data' < "$werk/dateien.tar"
docker compose up --detach
echo 'Zurückgeholt. Die Einstellungen der Sicherung liegen nicht im Betrieb: Vergleicht sie, wenn etwas anders läuft.'
