#!/usr/bin/env bash
# Builds quota's figures anew from the topics, beside those that are shown meanwhile, and says how far it is.
# Usage: SHAGI_INTEGRATION_SECRET=… rebuild.sh
#   SHAGI_ISSUER       where identity is, by default http://localhost:8090
#   SHAGI_PORTAL_URL   where the portal is, by default http://localhost:8080
# Ends with 0 once they have taken the place of the old ones, with 2 if they differ and an administrator has to decide, otherwise with 1.
set -euo pipefail

identity=${SHAGI_ISSUER:-http://localhost:8090}
rebuild=${SHAGI_PORTAL_URL:-http://localhost:8080}/api/quota/operations/rebuild
: "${SHAGI_INTEGRATION_SECRET:?the secret of the client integration is missing}"

field() { sed -nE "s/.*\"$1\":\"?([^,\"}]*).*/\1/p"; }

# Secrets go by standard input: arguments of a process can be read by others.
token() {
  printf 'user = "integration:%s"\n' "$SHAGI_INTEGRATION_SECRET" |
    curl -fsS -K - -d grant_type=client_credentials "$identity/oauth2/token" | field access_token
}

call() { printf 'header = "Authorization: Bearer %s"\n' "$(token)" | curl -fsS -K - "$@" "$rebuild"; }

call -X POST > /dev/null
while :; do
  standing=$(call)
  state=$(field state <<< "$standing")
  printf '\r%s: %s of %s events' "$state" "$(field handled <<< "$standing")" "$(field total <<< "$standing")"
  case $state in
    reading) sleep 1 ;;
    swapped) echo; exit 0 ;;
    different) echo; exit 2 ;;
    *) echo; exit 1 ;;
  esac
done
