/** gitignore: which paths of a tree git would leave out, by all .gitignore files from the repository's root down to the path. */

import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type GitignoreLine, isMet, readGitignoreLine } from './gitignore-line.ts';
import { readText } from './read-text.ts';

/** The rules in force inside one folder: its own, which win, and those of the folders above. */
export interface IgnoreRules {
  /** Of how many segments the path of the folder consists. */
  readonly depth: number;
  /** The last first, as the last that is met decides. */
  readonly lines: readonly GitignoreLine[];
  readonly above?: IgnoreRules;
}

/** The rules above and inside `folder`; only its own when the rules above exclude it, since somebody asked for it by name. */
export function rulesOf(folder: string): IgnoreRules | undefined {
  const root = repositoryOf(folder) ?? folder;
  let rules: IgnoreRules | undefined;
  for (const step of stepsBetween(root, folder)) {
    if (isIgnored(rules, step, 'folder')) return rulesInside(undefined, folder);
    rules = rulesInside(rules, step);
  }
  return rules;
}

/** `rules` and those of the .gitignore in `folder`. */
export function rulesInside(rules: IgnoreRules | undefined, folder: string): IgnoreRules | undefined {
  const own = readText(join(folder, '.gitignore'), 'refuse');
  if (own.kind !== 'text') return rules;
  const lines = own.text
    .split(/\r?\n/)
    .flatMap((line) => readGitignoreLine(inCase(line)) ?? [])
    .reverse();
  return { depth: segmentsOf(folder).length, lines, ...(rules && { above: rules }) };
}

/** Of a path none of whose folders is ignored. */
export function isIgnored(rules: IgnoreRules | undefined, path: string, kind: 'file' | 'folder'): boolean {
  if (!rules) return false;
  const segments = segmentsOf(path).map(inCase);
  for (let at: IgnoreRules | undefined = rules; at; at = at.above) {
    const { depth } = at;
    const met = at.lines.find((line) => (kind === 'folder' || line.about !== 'folders') && isMet(line, segments, depth));
    if (met) return met.says === 'leave out';
  }
  return false;
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
  for (let at = folder; at !== root; at = dirname(at)) steps.push(dirname(at));
  return steps.reverse();
}

/** The root has none. */
function segmentsOf(path: string): string[] {
  return path.split(sep).filter((segment) => segment !== '');
}

/** Git tells upper from lower case where the file system does. */
const inCase: (text: string) => string =
  process.platform === 'win32' || process.platform === 'darwin' ? (text) => text.toLowerCase() : (text) => text;
