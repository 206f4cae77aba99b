/** program: another vault's own command line, run for one answer: values come and go by pipes, never by arguments. */

import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { VaultError } from '../../errors.ts';

export interface Program {
  readonly name: string;
  /** Where it is had, for the sentence that says that it is missing. */
  readonly page: string;
  /** How a person signs in; of a program without accounts, how they look what is wrong. */
  readonly signIn: string;
  /** What its standard error means, the first that fits. It is never shown: it can quote what it was given. */
  readonly failures: readonly (readonly [
    says: RegExp,
    kind: 'not-found' | 'denied' | 'signed-out' | 'conflict' | 'unreachable' | 'locked' | 'invalid',
  ])[];
}

export interface Call {
  readonly args: readonly string[];
  readonly input?: string;
  /** For messages: the reference. */
  readonly about: string;
}

/** What it prints on standard output. Rejects with a VaultError. `environment` is that of the process's start. */
export async function runProgram(
  program: Program,
  { args, input, about }: Call,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<string> {
  const path = await findProgram(program.name, environment['PATH'] ?? '');
  if (path === undefined)
    throw new VaultError(
      'absent',
      `${about} needs the program ${program.name}, which is not installed here; see ${program.page}.`,
    );
  const ended = await run(path, args, input, environment, AbortSignal.any([signal, AbortSignal.timeout(deadline)]));
  signal.throwIfAborted();
  if (ended.status === 0) return ended.stdout;
  const kind = program.failures.find(([says]) => says.test(ended.stderr))?.[1];
  throw new VaultError(kind ?? (ended.status === null ? 'unreachable' : 'broken'), sentence(program, about, kind, ended.status));
}

const deadline = 30_000;
const mostOutput = 1_048_576;

/**
 * A folder of the PATH that a repository fills is no place for a program that hands out secrets: relative ones, and what package managers
 * put in front of a script.
 */
export async function findProgram(name: string, path: string): Promise<string | undefined> {
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder) && !/[\\/]node_modules(?:[\\/]|$)/.test(folder));
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  for (const file of folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)))) {
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return undefined;
}

interface Ended {
  /** Null when it was ended by a signal or did not start. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  path: string,
  args: readonly string[],
  input: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(path, args, { env: { ...environment }, signal, stdio: 'pipe', windowsHide: true });
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let size = 0;
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > mostOutput) child.kill();
        else chunks[name].push(chunk);
      });
    }
    const end = (status: number | null): void =>
      resolve({
        status,
        stdout: Buffer.concat(chunks.stdout).toString('utf8'),
        stderr: Buffer.concat(chunks.stderr).toString('utf8'),
      });
    child.on('error', () => end(null));
    child.on('close', end);
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

function sentence({ name, signIn }: Program, about: string, kind: VaultError['kind'] | undefined, status: number | null): string {
  switch (kind) {
    case 'not-found':
      return `${about} has no value there; look at its name.`;
    case 'denied':
      return `${about} may not be read by the account that ${name} is signed in with; ask for access.`;
    case 'signed-out':
      return `${name} is not signed in; run ${signIn}.`;
    case 'conflict':
      return `${about} is there already.`;
    case 'unreachable':
      return `${name} could not reach its service; look at the network and try again.`;
    case 'locked':
      return `${name} has no key here that opens ${about}; look whether yours is in place, or ask to have it added: ${signIn}.`;
    case 'invalid':
      return `${name} cannot take ${about} as it is; look at it by itself: ${signIn}.`;
    default:
      return status === null
        ? `${name} gave no answer in time for ${about}; try it by itself.`
        : `${name} failed with status ${status} for ${about}; try it by itself.`;
  }
}
