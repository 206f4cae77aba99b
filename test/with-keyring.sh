#!/usr/bin/env bash
# Runs a command against a private, throw-away Secret Service: with-keyring.sh COMMAND [ARGUMENT...]
#
#   KEYRING_MODE=unlocked   an empty, unlocked keyring (the default)
#   KEYRING_MODE=locked     a keyring that is locked, and nobody to ask for its password
#   KEYRING_MODE=none       a session bus without a Secret Service
#   KEYRING_MODE=nobus      no session bus at all, as on a headless server
#
# Needs: apt-get install -y --no-install-recommends gnome-keyring dbus
# The user's own bus and keyrings are never touched. The bus has no <servicedir>, so it starts nothing by itself and no
# prompt can hang a job. The command finds the folder of all this in KEYRING_DIR, the daemon's process in the file
# KEYRING_DIR/daemon.pid, and can start the daemon anew, unlocked, with KEYRING_DIR/start-daemon.
set -euo pipefail

mode=${KEYRING_MODE:-unlocked}
[ $# -gt 0 ] || { echo "usage: $0 COMMAND [ARGUMENT...]" >&2; exit 64; }
case $mode in unlocked | locked | none | nobus) ;; *) echo "with-keyring: there is no mode $mode" >&2; exit 64 ;; esac
for tool in dbus-daemon dbus-send gnome-keyring-daemon; do
  command -v "$tool" >/dev/null || { echo "with-keyring: $tool is missing" >&2; exit 69; }
done

dir=$(mktemp -d "${TMPDIR:-/tmp}/keyring.XXXXXX")
export KEYRING_DIR=$dir
bus_pid='' command_pid=''

stop() {
  local daemon_pid=''
  [ -f "$dir/daemon.pid" ] && daemon_pid=$(cat "$dir/daemon.pid")
  for pid in $command_pid $daemon_pid $bus_pid; do
    kill -CONT "$pid" 2>/dev/null || true
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
  rm -rf "$dir"
}
trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
  echo "with-keyring: $1" >&2
  [ -f "$2" ] && cat "$2" >&2
  exit 70
}

start_bus() {
  cat >"$dir/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$dir/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
  <limit name="max_message_size">1000000000</limit>
</busconfig>
XML
  dbus-daemon --nofork --nopidfile --config-file="$dir/bus.conf" >"$dir/bus.log" 2>&1 &
  bus_pid=$!
  for _ in $(seq 100); do
    [ -S "$dir/bus" ] && break
    kill -0 "$bus_pid" 2>/dev/null || break
    sleep 0.05
  done
  [ -S "$dir/bus" ] || fail 'the session bus did not come up:' "$dir/bus.log"
  export DBUS_SESSION_BUS_ADDRESS=unix:path=$dir/bus
}

# A copy, because the installed file may carry a capability that a container refuses to grant.
write_daemon() {
  mkdir -m 700 "$dir/run" "$dir/data" "$dir/home"
  cp "$(command -v gnome-keyring-daemon)" "$dir/gnome-keyring-daemon"
  (umask 077 && head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$dir/password")
  cat >"$dir/start-daemon" <<'SH'
#!/usr/bin/env bash
set -euo pipefail
dir=$(dirname "$0")
HOME="$dir/home" XDG_DATA_HOME="$dir/data" XDG_RUNTIME_DIR="$dir/run" \
  "$dir/gnome-keyring-daemon" --foreground --unlock --components=secrets --control-directory="$dir/run/keyring" \
  <"$dir/password" >"$dir/daemon.log" 2>&1 &
pid=$!
echo "$pid" >"$dir/daemon.pid"
for _ in $(seq 100); do
  case $(dbus-send --session --dest=org.freedesktop.secrets --print-reply=literal /org/freedesktop/secrets/aliases/default \
    org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null || true) in
    *'boolean false'*) exit 0 ;;
  esac
  kill -0 "$pid" 2>/dev/null || exit 1
  sleep 0.1
done
exit 1
SH
  chmod 700 "$dir/start-daemon"
}

# Nothing of the real session may shine through.
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
export XDG_RUNTIME_DIR=$dir
[ "$mode" = nobus ] || start_bus
case $mode in unlocked | locked)
  write_daemon
  "$dir/start-daemon" || fail 'the keyring did not come up:' "$dir/daemon.log"
  ;;
esac
if [ "$mode" = locked ]; then
  dbus-send --session --dest=org.freedesktop.secrets --print-reply /org/freedesktop/secrets \
    org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
fi

status=0
"$@" <&0 & # in the background, so that signals reach the traps at once
command_pid=$!
wait "$command_pid" || status=$?
command_pid=''
exit "$status"
