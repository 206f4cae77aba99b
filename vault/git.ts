/** git: questions to the git of this machine about a folder; a repository's own configuration starts no program, and no value is handed over. */

import { spawn } from 'node:child_process';
import { findProgram } from './providers/programs/program.ts';

/** What the command wrote; undefined when it failed, took too long, or wrote too much. */
export type Git = (args: readonly string[], input?: string) => Promise<Buffer | undefined>;

/** Undefined on a machine without git. */
export async function openGit(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<Git | undefined> {
  const program = await findProgram('git', environment['PATH'] ?? '');
  if (program === undefined) return undefined;
  return (args, input = '') =>
    run(
      program,
      [...harmless, '-C', folder, ...args],
      input,
      environment,
      AbortSignal.any([signal, AbortSignal.timeout(deadline)]),
    );
}

/** Nobody waits longer for what is advice. */
const deadline = 5_000;
const mostBytes = 128 * 1024 * 1024;

const harmless = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'diff.external=',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

function run(
  program: string,
  args: readonly string[],
  input: string,
  { PATH, HOME, USERPROFILE, SystemRoot }: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const env = { PATH, HOME, USERPROFILE, SystemRoot, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    const child = spawn(program, args, { env, signal, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) child.kill();
      else chunks.push(chunk);
    });
    child.on('error', () => resolve(undefined));
    child.on('close', (status) => resolve(status === 0 ? Buffer.concat(chunks) : undefined));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
