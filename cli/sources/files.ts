/** files: the texts of the named files and of everything in the named folders, in the order of their names. */

import { type Dirent, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type FileProblem, fileProblem } from '../explain.ts';
import { type IgnoreRules, isIgnored, rulesInside, rulesOf } from './gitignore.ts';
import { readText } from './read-text.ts';
import type { Item } from './source.ts';

/** What is named is read whatever .gitignore says, and through a symbolic link; nothing is read twice. */
export function* readPaths(paths: readonly string[]): Generator<Item> {
  const seen = new Set<string>();
  for (const named of paths) {
    const path = resolve(named);
    const status = attempt(() => statSync(path));
    if ('problem' in status) yield { kind: 'unread', path: shown(path), problem: status.problem.clause, named: 'by the person' };
    else if (!status.result.isDirectory()) yield* readNamed(path, seen);
    else yield* walk(path, seen);
  }
}

function* readNamed(path: string, seen: Set<string>): Generator<Item> {
  if (seen.has(path)) return;
  seen.add(path);
  const read = readText(path, 'follow');
  if (read.kind === 'text' || read.kind === 'binary') yield { ...read, path: shown(path) };
  else
    yield {
      kind: 'unread',
      path: shown(path),
      problem: read.kind === 'unread' ? read.problem : 'it has gone',
      named: 'by the person',
    };
}

interface Pending {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other';
  /** Those of the folder that holds it. */
  readonly rules: IgnoreRules;
}

/** A list of what is still to do rather than recursion: no tree is too deep. */
function* walk(top: string, seen: Set<string>): Generator<Item> {
  const pending: Pending[] = [{ path: top, kind: 'folder', rules: rulesOf(top) }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (seen.has(next.path)) continue;
    seen.add(next.path);
    if (next.kind === 'folder') {
      const listed = attempt(() => readdirSync(next.path, { withFileTypes: true }));
      if ('result' in listed) pending.push(...entriesOf(next, listed.result, top));
      else if (next.path === top)
        yield { kind: 'unread', path: shown(top), problem: listed.problem.clause, named: 'by the person' };
      else if (listed.problem.kind === 'refused')
        yield { kind: 'unread', path: shown(next.path), problem: listed.problem.clause, named: 'by its folder' };
      continue;
    }
    const read =
      next.kind === 'file'
        ? readText(next.path, 'refuse')
        : ({ kind: 'unread', problem: 'it is a device, pipe or socket' } as const);
    if (read.kind === 'unread') yield { ...read, path: shown(next.path), named: 'by its folder' };
    else if (read.kind !== 'vanished') yield { ...read, path: shown(next.path) };
  }
}

/** What git would not leave out, last name first, as `pop` takes from the end. */
function entriesOf(folder: Pending, entries: readonly Dirent[], top: string): Pending[] {
  const rules = folder.path === top ? folder.rules : rulesInside(folder.rules, folder.path);
  return entries
    .filter((entry) => entry.name !== '.git' && !entry.isSymbolicLink())
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
    .map((entry) => ({ path: join(folder.path, entry.name), kind: kindOf(entry), rules }))
    .filter(({ path, kind }) => !isIgnored(rules, path, kind === 'folder' ? 'folder' : 'file'));
}

function kindOf(entry: Dirent): Pending['kind'] {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
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

function shown(path: string): string {
  const inside = relative(process.cwd(), path);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  const chosen = isOutside ? path : inside || '.';
  return sep === '/' ? chosen : chosen.replaceAll(sep, '/');
}
