#!/usr/bin/env bash
# Sichert beide Datenbanken, die hochgeladenen Dateien und die Einstellungen in eine Datei.
# Die Geheimnisse aus .env sind nicht dabei: Sie gehören in euren Passwortspeicher.
#   ./sichern.sh                               nach ./sicherungen
#   ./sichern.sh /mnt/sicherung                in einen anderen Ordner
#   EMPFAENGER=age1… ./sichern.sh              verschlüsselt mit age (apt install age)
#   TAGE=30 ./sichern.sh                       ältere löschen, hier nach 30 statt 14 Tagen
set -euo pipefail
umask 077
cd "$(dirname "$0")"
ordner=${1:-sicherungen}
name=stufe-5-$(date +%Y-%m-%d-%H%M%S)
werk=$(mktemp -d)
trap 'rm -rf "$werk"' EXIT
mkdir -p "$ordner" "$werk/$name"

for bereich in oberflaeche gateway; do
  docker compose exec -T datenbank pg_dump --username postgres --format custom "$bereich" > "$werk/$name/$bereich.dump"
  # Ein Auszug, den die Datenbank nicht lesen kann, ist keine Sicherung.
  docker compose exec -T datenbank pg_restore --list < "$werk/$name/$bereich.dump" > /dev/null
done
docker compose exec -T oberflaeche tar --create --directory /app/backend/data --exclude ./cache . > "$werk/$name/dateien.tar"
cp compose.yaml oberflaeche.env litellm.yaml Caddyfile "$werk/$name/"
(cd "$werk/$name" && sha256sum -- * > SUMMEN)

ziel=$ordner/$name.tar.gz
if [ -n "${EMPFAENGER:-}" ]; then
  ziel=$ziel.age
  tar --create --gzip --directory "$werk" "$name" | age --encrypt --recipient "$EMPFAENGER" --output "$ziel.teil"
else
  echo 'Hinweis: nicht verschlüsselt. Mit EMPFAENGER=age1… verschlüsselt age die Sicherung.' >&2
  tar --create --gzip --directory "$werk" --file "$ziel.teil" "$name"
fi
mv "$ziel.teil" "$ziel"
find "$ordner" -maxdepth 1 -name 'stufe-5-*.tar.gz*' -mtime "+${TAGE:-14}" -delete
echo "Gesichert: $ziel ($(du -h "$ziel" | cut -f 1))"
