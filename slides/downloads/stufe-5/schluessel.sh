#!/usr/bin/env bash
# Meldet die zwei Schlüssel der Oberfläche am Gateway an: einen für das Gespräch, einen für die Suche.
# Jeder darf nur sein Modell, und das Gespräch hat einen Kostendeckel.
#   ./schluessel.sh        10 Euro in 30 Tagen
#   ./schluessel.sh 25     25 Euro in 30 Tagen
set -euo pipefail
cd "$(dirname "$0")"
deckel=${1:-10}
antwort=$(mktemp)
trap 'rm -f "$antwort"' EXIT

# Liest einen Wert aus .env, ohne die Datei auszuführen.
wert() { sed -n "s/^$1=//p" .env | tail -n 1; }

# Schlüssel stehen in keiner Befehlszeile, damit sie niemand in der Liste der Prozesse liest.
anmelden() {
  printf 'header = "Authorization: Bearer %s"\n' "$(wert GATEWAY_HAUPTSCHLUESSEL)" |
    curl --fail-with-body --silent --show-error --config - --header 'Content-Type: application/json' \
      --data @<(printf '%s' "$1") http://127.0.0.1:4000/key/generate > "$antwort" || { cat "$antwort" >&2; exit 1; }
}

anmelden "{\"key\": \"$(wert GATEWAY_SCHLUESSEL_CHAT)\", \"key_alias\": \"gespraech\", \"models\": [\"assistent\"],
  \"max_budget\": $deckel, \"budget_duration\": \"30d\"}"
anmelden "{\"key\": \"$(wert GATEWAY_SCHLUESSEL_SUCHE)\", \"key_alias\": \"suche\", \"models\": [\"suche\"]}"
echo "Beide Schlüssel sind angemeldet. Kostendeckel für das Gespräch: $deckel Euro in 30 Tagen."
