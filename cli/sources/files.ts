/** files: the named files and everything in the named folders, in the order of their names; nothing is opened but folders and .gitignore files. */

import { type Dirent, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type FileProblem, fileProblem } from '../explain.ts';
import type { Entry } from './entry.ts';
import { type IgnoreRules, isIgnored, repositoryOf, rulesInside, rulesOf } from './gitignore.ts';
import { nothingTracked, type Tracked, trackedIn } from './tracked.ts';

/** Paths are whole. What is named counts whatever .gitignore says, and through a symbolic link; nothing comes twice. */
export function* listPaths(paths: readonly string[]): Generator<Entry> {
  const isNew = paths.length > 1 ? firstTime() : () => true;
  for (const named of paths) {
    const path = resolve(named);
    const status = attempt(() => statSync(path));
    if ('problem' in status) yield { kind: 'unread', path, problem: status.problem.clause, named: 'by the person' };
    else if (status.result.isDirectory()) yield* walk(path, isNew);
    else if (isNew(path)) yield { kind: 'file', path, named: 'by the person' };
  }
}

/** Why the first of the named paths that cannot be read cannot be: a sentence's end, after what was not done with it. */
export function problemOfNamed(paths: readonly string[]): { readonly path: string; readonly clause: string } | undefined {
  for (const path of paths) {
    const status = attempt(() => statSync(resolve(path)));
    if ('problem' in status) return { path, clause: status.problem.clause };
  }
  return undefined;
}

/** Says of each path whether it comes for the first time. */
function firstTime(): (path: string) => boolean {
  const seen = new Set<string>();
  return (path) => seen.size < seen.add(path).size;
}

interface Pending {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'ignored' | 'other';
  /** Those of the folder that holds it. */
  readonly rules: IgnoreRules | undefined;
  readonly tracked: Tracked;
  /** Whether git leaves it out, but for what it keeps all the same. */
  readonly isLeftOut: boolean;
}

/** A list of what is still to do rather than recursion: no tree is too deep. */
function* walk(top: string, isNew: (path: string) => boolean): Generator<Entry> {
  const repository = repositoryOf(top);
  const tracked = repository === undefined ? nothingTracked : trackedIn(repository);
  const pending: Pending[] = [{ path: top, kind: 'folder', rules: rulesOf(top), tracked, isLeftOut: false }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, kind } = next;
    // What is passed over here may be named itself.
    if (kind === 'link' || kind === 'ignored') yield { kind, path };
    else if (!isNew(path)) continue;
    else if (kind === 'file') yield { kind, path, named: 'by its folder' };
    else if (kind === 'other') yield { kind: 'unread', path, problem: 'it is a device, pipe or socket', named: 'by its folder' };
    else {
      const listed = attempt(() => readdirSync(path, { withFileTypes: true }));
      if ('result' in listed) for (const entry of entriesOf(next, listed.result, top)) pending.push(entry);
      else
        yield { kind: 'unread', path, problem: listed.problem.clause, named: path === top ? 'by the person' : 'by its folder' };
    }
  }
}

/** Last name first, as `pop` takes from the end. What git keeps is not ignored, and a repository inside another one keeps its own. */
function entriesOf(folder: Pending, entries: readonly Dirent[], top: string): Pending[] {
  const has = (own: string): boolean => folder.path !== top && entries.some(({ name }) => name === own);
  const rules = has('.gitignore') ? rulesInside(folder.rules, folder.path) : folder.rules;
  const tracked = has('.git') ? trackedIn(folder.path) : folder.tracked;
  return entries
    .filter((entry) => entry.name !== '.git')
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
    .map((entry) => {
      const path = join(folder.path, entry.name);
      const kind = kindOf(entry);
      const isLeftOut = folder.isLeftOut || isIgnored(rules, path, kind === 'folder' ? 'folder' : 'file');
      return { path, kind: isLeftOut && !tracked.has(path) ? 'ignored' : kind, rules, tracked, isLeftOut };
    });
}

function kindOf(entry: Dirent): Pending['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function attempt<Result>(action: () => Result): { readonly result: Result } | { readonly problem: FileProblem } {
  try {
    return { result: action() };
  } catch (error) {
    const problem = fileProblem(error);
    if (!problem) throw error;
    return { problem };
  }
}

/** As a report names the file; `path` is whole. */
export function shownPath(path: string): string {
  const folder = process.cwd();
  // Nearly all lie inside.
  const isInside = path.startsWith(folder) && path.charAt(folder.length) === sep;
  const inside = isInside ? path.slice(folder.length + 1) : relative(folder, path);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  const chosen = isOutside ? path : inside || '.';
  return sep === '/' ? chosen : chosen.replaceAll(sep, '/');
}
