#!/usr/bin/env bash
# Whether the service on this port says that it is ready; the image has no program of its own for asking. Usage: ready.sh <port>
set -euo pipefail

exec 3<>"/dev/tcp/127.0.0.1/$1"
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
