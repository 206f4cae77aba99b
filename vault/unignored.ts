/** unignored: whether git would take an env file into a commit, and what a person should know of that once it holds references. */

import { basename, dirname } from 'node:path';
import { openGit } from './git.ts';

/** `unknown`: no git, no repository, or no such file on the disk. */
export type InGit = 'tracked' | 'untracked' | 'ignored' | 'unknown';

/** `path` is whole. */
export async function isCommittable(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<InGit> {
  const git = await openGit(dirname(path), environment, signal);
  const listed = async (...which: string[]): Promise<string | undefined> =>
    (await git?.(['ls-files', ...which, '--', `:(literal)${basename(path)}`]))?.toString('utf8');
  const tracked = await listed('--cached');
  if (tracked === undefined) return 'unknown';
  if (tracked !== '') return 'tracked';
  if (await listed('--others', '--exclude-standard')) return 'untracked';
  return (await listed('--others')) ? 'ignored' : 'unknown';
}

/** One sentence about the env file `name`; undefined where all is well. */
export function adviceOnEnvFile(name: string, state: InGit, holds: 'references alone' | 'values too'): string | undefined {
  switch (state) {
    case 'tracked':
    case 'untracked': {
      const how = state === 'tracked' ? 'and git holds the file' : 'and git does not ignore the file';
      return holds === 'values too' ? `Mind that ${name} has values in it that are no references, ${how}.` : undefined;
    }
    case 'ignored': {
      const when = holds === 'values too' ? 'if nothing else in it is a secret' : 'since it holds references alone';
      return `git ignores ${name}, so nobody else gets its references; commit it, ${when} ("git add --force ${name}").`;
    }
    case 'unknown':
      return undefined;
  }
}
