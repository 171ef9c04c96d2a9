#!/usr/bin/env bash
# Makes the three members a replica set and gives the services their account. Does nothing where both are there.
set -euo pipefail

exec mongosh --quiet --host mongodb-1 --username root --password "$SHAGI_MONGODB_ROOT_PASSWORD" \
  --authenticationDatabase admin --file /shagi/initiate.js
