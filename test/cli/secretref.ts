/** secretref: the command line as a process, run from its sources in a folder of the test, with a home of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const mainFile = resolve(import.meta.dirname, '../../cli/main.ts');

/** Node keeps compiled sources here, which makes a start from sources three times as fast. */
const compileCache = resolve(import.meta.dirname, '../../.build/compile-cache');

export interface Place {
  /** The working folder. */
  readonly folder: string;
  /** SECRETREF_HOME, outside the working folder. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
}

/** A test, or the hooks of a suite. */
export interface Cleanup {
  after(work: () => void): void;
}

/** A folder with these files and an empty home, both gone after the test. The store is the encrypted file. */
export function place(t: Cleanup, files: Readonly<Record<string, string | Uint8Array>> = {}): Place {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'secretref-cli-')));
  t.after(() => rmSync(top, { recursive: true, force: true }));
  const folder = join(top, 'work');
  const home = join(top, 'home');
  mkdirSync(folder);
  mkdirSync(home, { mode: 0o700 });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const passphrase = join(top, 'passphrase');
  writeFileSync(passphrase, randomBytes(24).toString('hex'));
  chmodSync(passphrase, 0o600);
  const { NODE_DEBUG: _, NO_COLOR: __, ...inherited } = process.env;
  return {
    folder,
    home,
    env: {
      ...inherited,
      NODE_COMPILE_CACHE: compileCache,
      SECRETREF_HOME: home,
      SECRETREF_STORE: 'file',
      SECRETREF_PASSPHRASE_FILE: passphrase,
    },
  };
}

/** Lets every program that is started in `folder` have all values. */
export function allow({ home }: Place, folder: string): void {
  const policy = { version: 1, allow: [{ folder, references: ['ref+keychain://*/*'], purposes: ['run'] }] };
  writeFileSync(join(home, 'policy.json'), JSON.stringify(policy), { mode: 0o600 });
}

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** With `one output` stderr goes where stdout goes. */
export function start(
  { folder, env }: Place,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
  outputs: 'two outputs' | 'one output' = 'two outputs',
): ChildProcess {
  const [command, first] =
    outputs === 'one output' ? ['sh', ['-c', 'exec "$0" "$@" 2>&1', process.execPath]] : [process.execPath, []];
  // A session of its own: no test can ask the terminal that the tests were started from.
  return spawn(command, [...first, mainFile, ...args], { cwd: folder, env: { ...env, ...more }, detached: true });
}

export function ended(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8');
    child[name]?.on('data', (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((done) => child.on('close', (status, signal) => done({ status, signal, ...texts })));
}

export async function secretref(
  at: Place,
  args: readonly string[],
  input: string | Uint8Array = '',
  more: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = start(at, args, more);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return await ended(child);
}
