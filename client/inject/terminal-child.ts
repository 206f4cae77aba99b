/** What the typed line of a terminal launch starts: takes its environment from the hand-off, then runs the real command in this terminal. */

import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { constants } from 'node:os';

const [address = '', command = '', ...args] = process.argv.slice(2);

if (/child_process/.test(process.env['NODE_DEBUG'] ?? '')) {
  fail('NODE_DEBUG=child_process would print the values; start the editor without it.');
}

let answer = '';
const socket = connect(address, () => socket.write('\n'))
  .setEncoding('utf8')
  .on('data', (text: string) => {
    answer += text;
  })
  .on('error', () => fail('The values for this launch are no longer offered; start it again from the editor.'))
  .on('end', () => run(readEnvironment()));

function readEnvironment(): NodeJS.ProcessEnv {
  const given: Record<string, string | null> = JSON.parse(answer);
  const { ELECTRON_RUN_AS_NODE: _ours, ...environment } = process.env;
  for (const [name, value] of Object.entries(given)) environment[name] = value ?? undefined;
  return environment;
}

function run(env: NodeJS.ProcessEnv): void {
  const child = spawn(command, args, { stdio: 'inherit', env });
  // The terminal sends Ctrl+C to both; the program alone decides what it means.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`${command} could not be started: ${error.message}`));
  child.on('exit', (status, signal) => process.exit(status ?? 128 + (signal ? constants.signals[signal] : 0)));
}

function fail(message: string): never {
  process.stderr.write(`secretref: ${message}\n`);
  process.exit(1);
}
