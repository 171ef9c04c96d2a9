#!/usr/bin/env bash
# Makes the three members a replica set and gives the services their account. Does nothing where both are there.
set -euo pipefail

# at its very first start a member is there, goes away and comes back
tries=1
until mongosh --quiet --host mongodb-1 --username root --password "$SHAGI_MONGODB_ROOT_PASSWORD" \
  --authenticationDatabase admin --file /shagi/initiate.js; do
  if [ "$tries" -ge 20 ]; then
    echo "The replica set cannot be made." >&2
    exit 1
  fi
  tries=$((tries + 1))
  sleep 3
done
