/** Starts and stops code-server: VS Code's own workbench, server and extension host, reached with a browser. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { codeServerEntry, node24 } from './paths.ts';
import { environment, type State } from './state.ts';

export type CodeServer = {
  readonly port: number;
  readonly origin: string;
  /** Ends the server, its extension hosts and their children. */
  stop(): Promise<void>;
};

export type CodeServerOptions = {
  /** `ask`: an opened folder is untrusted (restricted mode) until the user trusts it. */
  readonly trust: 'ask' | 'off';
  /** Reaches the extension host, its children and the terminals. */
  readonly env?: NodeJS.ProcessEnv;
  readonly flags?: readonly string[];
};

const startLimitMs = 30_000;
const stopLimitMs = 5_000;

export async function startCodeServer(state: State, options: CodeServerOptions): Promise<CodeServer> {
  const port = await freePort();
  const logFile = path.join(state.folder, 'code-server.log');
  const log = openSync(logFile, 'a');
  const trust = options.trust === 'off' ? ['--disable-workspace-trust'] : [];
  const address = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`];
  const server = spawn(
    node24,
    [codeServerEntry, ...address, ...folders(state), ...quiet, ...trust, ...(options.flags ?? [])],
    // Detached makes a process group of its own, so that its extension hosts and debuggees end with it.
    { env: environment(state, options.env), stdio: ['ignore', log, log], detached: true },
  );
  closeSync(log);
  const origin = `http://127.0.0.1:${port}`;
  try {
    await healthy(server, origin);
  } catch (error) {
    await stopGroup(server);
    throw new Error(`code-server did not start: ${readFileSync(logFile, 'utf8')}`, { cause: error });
  }
  return { port, origin, stop: () => stopGroup(server) };
}

/** Installs a VSIX (a file name) as a user would, before the server starts. */
export function installExtension(state: State, vsix: string): void {
  const install = ['--install-extension', path.resolve(vsix)];
  execFileSync(node24, [codeServerEntry, ...folders(state), ...install], { env: environment(state), stdio: 'pipe' });
}

const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'];

function folders(state: State): string[] {
  const config = path.join(state.folder, 'config.yaml');
  return ['--user-data-dir', state.userData, '--extensions-dir', state.extensions, '--config', config];
}

async function healthy(server: ChildProcess, origin: string): Promise<void> {
  const end = Date.now() + startLimitMs;
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error(`it exited with status ${server.exitCode}`);
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(50);
  }
  throw new Error(`no answer within ${startLimitMs} ms`);
}

async function stopGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined) return;
  const ended = server.exitCode === null ? once(server, 'exit') : undefined;
  signalGroup(server.pid, 'SIGTERM');
  await Promise.race([ended, delay(stopLimitMs, undefined, { ref: false })]);
  signalGroup(server.pid, 'SIGKILL');
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // Nobody of the group is left.
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no TCP port for code-server');
  return address.port;
}
