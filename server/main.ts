/** The language server's process: one connection over stdio, IPC, a pipe or a socket, as the arguments say. */

import { createConnection } from 'vscode-languageserver/node';
import { connectionOptions } from './connection-options.ts';
import { startServer } from './server.ts';

if (process.argv.slice(2).some((argument) => /^--(stdio|node-ipc|pipe|socket)(=|$)/.test(argument))) {
  startServer(createConnection(connectionOptions));
} else {
  process.stderr.write(
    'The language server needs to know how to talk to its editor: start it with --stdio, --node-ipc, --pipe or --socket.\n',
  );
  process.exitCode = 2;
}
