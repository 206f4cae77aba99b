/** gitignore: which paths of a tree git would leave out, by all .gitignore files from the repository's root down to the path. */

import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readText } from './read-text.ts';

/** The rules in force inside one folder: its own, which win, as the last match does, and those above. */
export interface IgnoreRules {
  /** Where the own rules' paths begin. */
  readonly folder: string;
  readonly own: Ignore;
  readonly above: IgnoreRules | undefined;
}

/** The rules above and inside `folder`; only its own when the rules above exclude it, since somebody asked for it by name. */
export function rulesOf(folder: string): IgnoreRules | undefined {
  const root = repositoryOf(folder) ?? folder;
  let rules: IgnoreRules | undefined;
  for (const step of stepsBetween(root, folder)) rules = rulesInside(rules, step);
  return isIgnored(rules, folder, 'folder') ? rulesInside(undefined, folder) : rules;
}

/** The rules above and those of the .gitignore in `folder`. */
export function rulesInside(above: IgnoreRules | undefined, folder: string): IgnoreRules | undefined {
  const read = readText(join(folder, '.gitignore'), 'refuse');
  if (read.kind !== 'text') return above;
  const lines = read.text.split(/\r?\n/).map(withoutRepeats).filter(isCheap);
  return { folder, own: newMatcher().add(lines.map((pattern) => ({ pattern }))), above };
}

export function isIgnored(rules: IgnoreRules | undefined, path: string, kind: 'file' | 'folder'): boolean {
  for (let next = rules; next; next = next.above) {
    const inside = slashed(path.slice(next.folder.length).replace(/^[\\/]/, ''));
    if (inside === '') continue;
    const { ignored, unignored } = next.own.test(kind === 'folder' ? `${inside}/` : inside);
    // A folder that is walked is left out by nobody, even where it has to be taken back further in.
    if (unignored || (ignored && !leavesOutFolderOf(next.own, inside))) return ignored;
  }
  return false;
}

function leavesOutFolderOf(rules: Ignore, path: string): boolean {
  const end = path.lastIndexOf('/');
  return end > 0 && rules.ignores(path.slice(0, end + 1));
}

function withoutRepeats(line: string): string {
  return line.replace(/(?:\*\*\/){2,}/g, '**/');
}

/**
 * Patterns are tried in turns: each star in a name, and each row of folders within a path, multiplies the turns. What nobody writes but to make
 * a scan hang is no rule here, so that it leaves nothing out.
 */
function isCheap(line: string): boolean {
  const inner = line.replace(/^!?\/?\*\*\/|\/\*\*\/?$/g, '');
  return inner.split('**').length <= 3 && inner.split('/').every((name) => name.replace('**', '').split('*').length <= 4);
}

/** The nearest folder that holds `.git`, from `folder` upwards. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function stepsBetween(root: string, folder: string): string[] {
  const steps = [folder];
  for (let at = folder; at !== root; at = dirname(at)) steps.unshift(dirname(at));
  return steps;
}

/** Git tells upper from lower case where the file system does. */
function newMatcher(): Ignore {
  return ignore({ ignorecase: process.platform === 'win32' || process.platform === 'darwin' });
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
