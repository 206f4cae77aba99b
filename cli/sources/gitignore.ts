/** gitignore: which paths of a tree git would leave out, by all .gitignore files from the repository's root down to the path. */

import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readText } from './read-text.ts';

/** The rules in force inside one folder. */
export interface IgnoreRules {
  /** Where the rules' paths begin. */
  readonly root: string;
  readonly matcher: Ignore;
}

/** The rules above and inside `folder`; only its own when the rules above exclude it, since somebody asked for it by name. */
export function rulesOf(folder: string): IgnoreRules {
  const root = repositoryOf(folder) ?? folder;
  let rules = emptyRules(root);
  for (const step of stepsBetween(root, folder)) rules = rulesInside(rules, step);
  return folder !== root && isIgnored(rules, folder, 'folder') ? rulesInside(emptyRules(folder), folder) : rules;
}

/** `rules` and those of the .gitignore in `folder`, which win, as the last match does. */
export function rulesInside(rules: IgnoreRules, folder: string): IgnoreRules {
  const own = readText(join(folder, '.gitignore'), 'refuse');
  if (own.kind !== 'text') return rules;
  const prefix = slashed(relative(rules.root, folder));
  const patterns = own.text.split(/\r?\n/).flatMap((line) => rebase(line, prefix));
  return {
    root: rules.root,
    matcher: newMatcher()
      .add(rules.matcher)
      .add(patterns.map((pattern) => ({ pattern }))),
  };
}

export function isIgnored({ root, matcher }: IgnoreRules, path: string, kind: 'file' | 'folder'): boolean {
  const inside = slashed(path.slice(root.length).replace(/^[\\/]/, ''));
  return inside !== '' && matcher.ignores(kind === 'folder' ? `${inside}/` : inside);
}

/** A line of the .gitignore in `prefix` as a pattern for the root: anchored below `prefix` if it holds a slash, at any depth below it if not. */
function rebase(line: string, prefix: string): string[] {
  if (line === '' || line.startsWith('#')) return [];
  if (prefix === '') return [line];
  const [sign, pattern] = line.startsWith('!') ? ['!', line.slice(1)] : ['', line];
  const isAnchored = pattern.trimEnd().slice(0, -1).includes('/');
  const rooted = isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`;
  return [`${sign}/${prefix.replace(/[\\*?[\]]/g, '\\$&')}/${rooted}`];
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

function emptyRules(root: string): IgnoreRules {
  return { root, matcher: newMatcher() };
}

/** Git tells upper from lower case where the file system does. */
function newMatcher(): Ignore {
  return ignore({ ignorecase: process.platform === 'win32' || process.platform === 'darwin' });
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
