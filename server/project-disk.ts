/** project-disk: what the machine gives to projects: their files, fingerprints, the day; for the server and for the command line. */

import { createHash, scryptSync } from 'node:crypto';
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Disk, FileRead } from '../core/configuration/project-reader.ts';

export interface ProjectDisk extends Disk {
  /** The highest folder whose files may speak for those in `folder`. */
  topOf(folder: string): string;
}

/**
 * `openFolders`: what belongs together outside of a repository; a file above them may be anybody's. Where each folder's repository begins is
 * asked again and again, or once, for a run that ends soon.
 */
export function openProjectDisk(
  openFolders: () => readonly string[],
  repositories: 'ask again' | 'ask once' = 'ask again',
): ProjectDisk {
  const known = new Map<string, string | undefined>();
  const topOf = (folder: string): string => {
    if (repositories === 'ask again') known.clear();
    const repository = repositoryOf(folder, known);
    if (repository !== undefined) return repository;
    const holders = openFolders().filter((open) => isInside(folder, resolve(open)));
    return holders.toSorted((a, b) => b.length - a.length)[0] ?? folder;
  };
  const fingerprints = new Map<string, string>();
  return {
    read,
    topOf: (folder) => slashed(topOf(resolve(folder))),
    parentOf(path) {
      const folder = resolve(path);
      return folder === resolve(topOf(folder)) ? undefined : slashed(dirname(folder));
    },
    fingerprint(salt, value) {
      // The memory outlives the document, so it holds no value.
      const key = createHash('sha256').update(`${salt} ${value}`).digest('base64');
      const known = fingerprints.get(key) ?? slowFingerprint(salt, value);
      if (fingerprints.size >= mostFingerprints) fingerprints.clear();
      fingerprints.set(key, known);
      return known;
    },
    sha1: (value) => createHash('sha1').update(value, 'utf8').digest('hex'),
    // Swedes write a day as YYYY-MM-DD.
    today: () => new Date().toLocaleDateString('sv-SE'),
  };
}

/** Whole, with forward slashes. */
export function wholePath(path: string): string {
  return slashed(resolve(path));
}

/** scrypt rather than one HMAC: whoever guesses pays its price for each guess, we once for each finding. */
function slowFingerprint(salt: string, value: string): string {
  return scryptSync(value, Buffer.from(salt, 'hex'), 15, { N: 1024, r: 8, p: 1 }).toString('base64url');
}

const mostFingerprints = 10_000;
const largest = 16 * 1024 * 1024;

/** A link could lead out of the repository, and a pipe would never end. */
function read(path: string): FileRead {
  if (!existsSync(path)) return { kind: 'missing' };
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    try {
      const status = fstatSync(file);
      if (!status.isFile()) return { kind: 'unread', problem: 'it is no regular file' };
      if (status.size > largest) return { kind: 'unread', problem: 'it is larger than 16 MB' };
      const text = new TextDecoder().decode(readFileSync(file));
      return text.includes('\0') ? { kind: 'unread', problem: 'it is no text in UTF-8' } : { kind: 'text', text };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    if (code === 'ENOENT') return { kind: 'missing' };
    return { kind: 'unread', problem: code === 'ELOOP' ? 'it is a symbolic link' : `the system says ${code}` };
  }
}

/** The nearest folder with a `.git`, from this one upwards; what is found is noted in `known` for all on the way. */
function repositoryOf(folder: string, known: Map<string, string | undefined>): string | undefined {
  const passed: string[] = [];
  let found: string | undefined;
  for (let at = folder; ; at = dirname(at)) {
    found = known.get(at) ?? (known.has(at) || !existsSync(`${at}/.git`) ? undefined : at);
    passed.push(at);
    if (found !== undefined || known.has(at) || dirname(at) === at) break;
  }
  for (const at of passed) known.set(at, found);
  return found;
}

function isInside(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(other.endsWith(sep) ? other : `${other}${sep}`);
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
