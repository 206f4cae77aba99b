/** folder: the folder that a permission is bound to, by its real path and by what the file system says it is. */

import { realpath, stat } from 'node:fs/promises';

export interface Folder {
  /** A real path, or the one that was given when there is no such folder. */
  readonly path: string;
  /** Device, inode and time of birth; undefined when there is no such folder. A folder made anew at the same path has another. */
  readonly identity: string | undefined;
}

export async function readFolder(given: string): Promise<Folder> {
  const path = await realpath(given).catch(() => given);
  // An inode is soon used again by the next folder; the time of birth tells the two apart where the file system keeps it.
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return { path, identity: found && `${found.dev}:${found.ino}:${found.birthtimeNs}` };
}
