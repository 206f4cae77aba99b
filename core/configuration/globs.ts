/** globs: path patterns as in .gitignore, for paths with forward slashes; linear in pattern times path, whatever a repository writes. */

import { any, matchesWild } from '../text/wild.ts';

/** Whether one of `globs` matches the path or a folder that holds it. A glob without a slash inside matches at any depth. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => matches(glob, path.split('/')));
}

/**
 * `*` and `?` stay within one segment, `**` spans any number of them; a leading slash anchors, a trailing one is for folders only.
 */
function matches(glob: string, path: readonly string[]): boolean {
  const isAnchored = glob.slice(0, -1).includes('/');
  const own = glob.replace(/^\/|\/$/g, '').split('/');
  // What stands below a folder is not the folder itself.
  const segments = [...(isAnchored ? [] : ['**']), ...own, ...(own.at(-1) === '**' ? ['*'] : [])];
  const reached = reach(segments, path);
  // A match of a part of the path is that of a folder above it.
  return reached.slice(0, -1).includes(true) || (reached.at(-1) === true && !glob.endsWith('/'));
}

/** For each number of leading path segments, from 1: whether the whole glob matches exactly those. */
function reach(segments: readonly string[], path: readonly string[]): readonly boolean[] {
  let row = [true, ...path.map(() => false)];
  for (const segment of segments) {
    const next: boolean[] = [];
    for (let at = 0; at <= path.length; at++) {
      const spans = segment === '**' && ((next[at - 1] ?? false) || (row[at] ?? false));
      next.push(spans || (segment !== '**' && (row[at - 1] ?? false) && matchesSegment(segment, path[at - 1] ?? '')));
    }
    row = next;
  }
  return row.slice(1);
}

function matchesSegment(pattern: string, name: string): boolean {
  const parts = [...pattern].map((unit) => (unit === '*' ? any : unit));
  return matchesWild(parts, [...name], 0, (part, unit) => part === '?' || part === unit);
}
