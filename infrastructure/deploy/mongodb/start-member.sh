#!/usr/bin/env bash
# Starts a member of the replica set. mongod wants the key that members know each other by in a file of its own.
set -euo pipefail

key_file=/etc/shagi-mongodb.key
(umask 077 && printf '%s' "$SHAGI_MONGODB_KEY" > "$key_file")
chown mongodb:mongodb "$key_file"
chmod 400 "$key_file"

exec docker-entrypoint.sh mongod --replSet shagi --bind_ip_all --keyFile "$key_file"
