#!/usr/bin/env bash
# Creates the topics of topics.txt that are missing. Usage: create-topics.sh <bootstrap servers>
# Messages are kept for ever: a read model is rebuilt by reading its topics from the beginning.
set -euo pipefail

bootstrap_servers=$1
here=$(dirname "$0")

create() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$bootstrap_servers" --create --if-not-exists \
    --topic "$1" --partitions "$2" --replication-factor 3 \
    --config min.insync.replicas=2 --config retention.ms=-1 --config retention.bytes=-1 </dev/null
}

grep -v '^#' "$here/topics.txt" | while read -r topic partitions; do
  # three replicas need three brokers, and the last of them may still be on its way
  tries=1
  until create "$topic" "$partitions"; do
    if [ "$tries" -ge 20 ]; then
      echo "Topic $topic cannot be created." >&2
      exit 1
    fi
    tries=$((tries + 1))
    sleep 3
  done
done
