/** unignored: whether git would take a file into a commit: advice for an env file that still holds values. */

import { basename, dirname } from 'node:path';
import { openGit } from './git.ts';

/** `path` is whole. `unknown`: no git, no repository, or no such file on the disk. */
export async function isCommittable(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<'tracked' | 'untracked' | 'ignored' | 'unknown'> {
  const git = await openGit(dirname(path), environment, signal);
  const listed = async (...which: string[]): Promise<string | undefined> =>
    (await git?.(['ls-files', ...which, '--', `:(literal)${basename(path)}`]))?.toString('utf8');
  const tracked = await listed('--cached');
  if (tracked === undefined) return 'unknown';
  if (tracked !== '') return 'tracked';
  if (await listed('--others', '--exclude-standard')) return 'untracked';
  return (await listed('--others')) ? 'ignored' : 'unknown';
}
