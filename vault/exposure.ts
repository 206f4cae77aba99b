/** exposure: in which commits of its file a value stands, and where they were pushed: what has left this machine is known to others. */

import { basename, dirname } from 'node:path';
import type { Secret } from '../core/secret.ts';
import { groupBy } from '../core/text/group-by.ts';
import { openGit } from './git.ts';

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
  const git = await openGit(dirname(path), environment, signal);
  if (!git) return undefined;
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

/** One sentence for a person; `name` is what the value goes by. */
export function exposureSentence(name: string, { commits, since, remotes }: Exposure): string {
  const where = commits === 1 ? '1 commit' : `${commits} commits`;
  const what = `${name} is in ${where} since ${dayOf(since)}`;
  return remotes.length > 0
    ? `${what}, pushed to ${remotes.join(' and ')}: rotate it first, since moving it takes it from nobody who has it.`
    : `${what}, none of them pushed as far as is known here: rotate it before they are.`;
}

export interface Exposed {
  readonly name: string;
  readonly exposure: Exposure;
}

/** A sentence for all that was pushed to the same places, and one for what was not pushed. */
export function exposureSentences(all: readonly Exposed[]): string[] {
  const groups = groupBy(all, ({ exposure }) => exposure.remotes.join(' and '));
  return [...groups].map(([remotes, exposed]) => {
    const [first] = exposed;
    if (first && exposed.length === 1) return exposureSentence(first.name, first.exposure);
    const since = exposed.reduce((oldest, { exposure }) => Math.min(oldest, exposure.since.getTime()), Number.POSITIVE_INFINITY);
    const names = exposed.map(({ name }) => name);
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
    const what = `${names.length} values are in commits since ${dayOf(new Date(since))} (${names.slice(0, mostNamed).join(', ')}${more})`;
    return remotes === ''
      ? `${what}, none of them pushed as far as is known here: rotate them before they are.`
      : `${what}, pushed to ${remotes}: rotate them first, since moving them takes them from nobody who has them.`;
  });
}

const mostNamed = 20;

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
