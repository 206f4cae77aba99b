/** exposure: in which commits of its file a value stands, and where they were pushed: what has left this machine is known to others. */

import { spawn } from 'node:child_process';
import { basename, dirname } from 'node:path';
import type { Secret } from '../core/secret.ts';
import { findProgram } from './providers/programs/program.ts';

export interface Exposure {
  /** Those that wrote the file with the value in it. */
  readonly commits: number;
  readonly since: Date;
  /** Names of remotes that have the first of them. */
  readonly remotes: readonly string[];
}

/**
 * Undefined where nothing is known: no git, no repository, no such commit, or too much to look through. `path` is whole. The value goes to
 * no program: git hands over the file's versions, and they are searched here.
 */
export async function exposureOf(
  path: string,
  secret: Secret,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<Exposure | undefined> {
  const program = await findProgram('git', environment['PATH'] ?? '');
  if (program === undefined) return undefined;
  const git = (args: readonly string[], input = ''): Promise<Buffer | undefined> =>
    run(
      program,
      [...harmless, '-C', dirname(path), ...args],
      input,
      environment,
      AbortSignal.any([signal, AbortSignal.timeout(deadline)]),
    );
  const log = await git(['log', '--all', '--format=%x00%H %ct', '--raw', '--no-abbrev', '--no-renames', '--', basename(path)]);
  const versions = log && versionsIn(log.toString('utf8'));
  if (!versions || versions.length === 0) return undefined;
  const blobs = [...new Set(versions.map(({ blob }) => blob))];
  const contents = await git(['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  const holding = contents && blobsWith(contents, Buffer.from(secret.reveal()));
  const exposed = versions.filter(({ blob }) => holding?.has(blob)).toSorted((a, b) => a.time - b.time);
  const [first] = exposed;
  if (!first) return undefined;
  const branches =
    (await git(['branch', '--remotes', '--format=%(refname:lstrip=2)', '--contains', first.commit]))?.toString('utf8') ?? '';
  const remotes = branches.split('\n').flatMap((name) => /^([^/]+)\//.exec(name)?.[1] ?? []);
  return { commits: exposed.length, since: new Date(first.time * 1000), remotes: [...new Set(remotes)] };
}

/** Nobody waits longer to be told that a key should be rotated. */
const deadline = 5_000;
const mostBytes = 128 * 1024 * 1024;

/** A repository's own configuration must start no program. */
const harmless = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'diff.external=',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

interface FileVersion {
  readonly commit: string;
  /** Seconds. */
  readonly time: number;
  readonly blob: string;
}

function versionsIn(log: string): FileVersion[] {
  return log.split('\0').flatMap((entry) => {
    const [, commit, time] = /^([0-9a-f]{40,64}) (\d{1,12})\n/.exec(entry) ?? [];
    const blob = /^:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) [AM]/m.exec(entry)?.[1];
    return commit && time && blob ? [{ commit, time: Number(time), blob }] : [];
  });
}

/** git writes for each object `<id> blob <size>`, a line end, the content, a line end. */
function blobsWith(output: Buffer, value: Buffer): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [id = '', kind, size] = output.toString('latin1', at, end).split(' ');
    const length = kind === 'blob' ? Number(size) : -1;
    at = end + 1;
    if (!(length >= 0)) continue;
    if (output.subarray(at, at + length).includes(value)) found.add(id);
    at += length + 1;
  }
  return found;
}

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

/** One sentence for a person; `name` is what the value goes by. */
export function exposureSentence(name: string, { commits, since, remotes }: Exposure): string {
  const where = commits === 1 ? '1 commit' : `${commits} commits`;
  const day = since.toISOString().slice(0, 10);
  return remotes.length > 0
    ? `${name} is in ${where} since ${day}, pushed to ${remotes.join(' and ')}: rotate it first, since moving it takes it from nobody who has it.`
    : `${name} is in ${where} since ${day}, none of them pushed as far as is known here: rotate it before they are.`;
}
