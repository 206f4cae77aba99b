/** home: the one folder of a person's policy, consents, audit log and encrypted store; never inside a repository. */

import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { showForeign } from '../core/text/foreign.ts';
import { VaultError } from './errors.ts';

/**
 * `SECRETREF_HOME`, or the platform's place for data of programs; throws a VaultError for a relative one. Does no I/O: the folder
 * is created by the first write.
 */
export function homeFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  const own = environment['SECRETREF_HOME'];
  // A relative one would let whoever chooses the current folder supply the policy.
  if (own && !isAbsolute(own))
    throw new VaultError('invalid', 'SECRETREF_HOME must be an absolute path; set it to one or unset it.');
  return own ? resolve(own) : join(dataFolder(environment, platform), 'secretref');
}

/** One sentence when the home, or a link on the way to it, lies in the real path `folder`, which could then allow itself anything. */
export async function homeProblem(home: string, folder: string): Promise<string | undefined> {
  // A person's own home folder, or one above it, holds this folder by nature.
  if (!isAbsolute(folder) || isWithin(folder, homedir())) return undefined;
  for (let path = resolve(home); ; path = dirname(path)) {
    const real = await realpath(path).catch(() => undefined);
    if (real !== undefined && isWithin(folder, real))
      return `Nothing was started, because ${showForeign(home)}, the folder of your policy and consents, lies in ${showForeign(folder)}; set SECRETREF_HOME to a folder outside, or start from a folder further down.`;
    if (path === dirname(path)) return undefined;
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function dataFolder(environment: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (platform === 'win32') return environment['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local');
  const given = environment['XDG_DATA_HOME'];
  // The XDG specification has a relative path ignored; here it would also let the current folder choose.
  return given && isAbsolute(given) ? given : join(homedir(), '.local', 'share');
}
