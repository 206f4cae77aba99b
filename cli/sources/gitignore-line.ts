/** gitignore-line: one line of a .gitignore, as git reads it, held against a path without a regular expression, which a hostile line could make hang. */

import { any, matchesWild } from '../../core/text/wild.ts';

export interface GitignoreLine {
  readonly says: 'leave out' | 'keep';
  readonly about: 'folders' | 'files and folders';
  /** Of a path from the folder of the file, or of a name at any depth below it. */
  readonly form: { readonly path: readonly (Name | typeof any)[] } | { readonly name: Name };
}

/** A text that is met as it stands, or tests of its units. */
type Name = string | readonly (((unit: string) => boolean) | typeof any)[];

/** Undefined for a blank line, a comment and what never matches. */
export function readGitignoreLine(line: string): GitignoreLine | undefined {
  if (line.startsWith('#')) return undefined;
  const text = withoutTrailingBlanks(line);
  const [says, pattern] = text.startsWith('!') ? (['keep', text.slice(1)] as const) : (['leave out', text] as const);
  const own = pattern.replace(/^\/|\/$/g, '');
  if (own === '') return undefined;
  const about = pattern.endsWith('/') ? 'folders' : 'files and folders';
  if (!pattern.slice(0, -1).includes('/')) {
    const name = readPattern(own);
    return name === undefined ? undefined : { says, about, form: { name } };
  }
  const segments = own.split('/');
  // What stands below a folder is not the folder itself.
  const path = [...segments, ...(segments.at(-1) === '**' ? ['*'] : [])].map((segment) =>
    segment === '**' ? any : readPattern(segment),
  );
  const read = path.filter((segment) => segment !== undefined);
  return read.length === path.length ? { says, about, form: { path: read } } : undefined;
}

/** `segments` from the one at `from` on are the path from the folder of the file. */
export function isMet({ form }: GitignoreLine, segments: readonly string[], from: number): boolean {
  return 'name' in form ? isNamed(form.name, segments.at(-1) ?? '') : matchesWild(form.path, segments, from, isNamed);
}

function isNamed(name: Name, text: string): boolean {
  return typeof name === 'string' ? name === text : matchesWild(name, text, 0, (isUnit, unit) => isUnit(unit));
}

/** A blank counts behind a backslash only. */
function withoutTrailingBlanks(line: string): string {
  let end = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === ' ') continue;
    end = at + 1;
  }
  return line.slice(0, end);
}

/** Undefined where a backslash escapes nothing or a bracket is never closed: such a pattern matches nothing. */
function readPattern(text: string): Name | undefined {
  if (!/[*?[\\]/.test(text)) return text;
  const parts: (((unit: string) => boolean) | typeof any)[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charAt(at);
    const bracket = unit === '[' ? readBracket(text, at) : undefined;
    if (unit === '[' && !bracket) return undefined;
    if (unit === '*') parts.push(any);
    else if (unit === '?') parts.push(() => true);
    else if (bracket) parts.push(bracket.holds);
    else if (unit === '\\' && at + 1 === text.length) return undefined;
    else {
      const literal = unit === '\\' ? text.charAt(at + 1) : unit;
      parts.push((met) => met === literal);
    }
    at = bracket?.end ?? at + (unit === '\\' ? 2 : 1);
  }
  return parts;
}

/** `[a-z]`, `[!a-z]`, `[[:digit:]_]`; a bracket that comes first is one of the units. */
function readBracket(text: string, start: number): { readonly end: number; holds(unit: string): boolean } | undefined {
  const isNegated = /[!^]/.test(text.charAt(start + 1));
  const first = start + (isNegated ? 2 : 1);
  const tests: ((unit: string) => boolean)[] = [];
  for (let at = first; at < text.length; ) {
    if (text[at] === ']' && at > first) {
      return { end: at + 1, holds: (unit) => tests.some((holds) => holds(unit)) !== isNegated };
    }
    const named = classes.get(/^\[:([a-z]{5,6}):\]/.exec(text.slice(at, at + 10))?.[1] ?? '');
    if (named) {
      tests.push((unit) => named.test(unit));
      at = text.indexOf(':]', at) + 2;
      continue;
    }
    const low = unitAt(text, at);
    const isRange = text[low.end] === '-' && low.end + 1 < text.length && text[low.end + 1] !== ']';
    const high = isRange ? unitAt(text, low.end + 1) : low;
    // A range that runs backwards holds its first unit.
    tests.push((unit) => unit === low.unit || (unit >= low.unit && unit <= high.unit));
    at = high.end;
  }
  return undefined;
}

function unitAt(text: string, at: number): { readonly unit: string; readonly end: number } {
  const from = text[at] === '\\' ? at + 1 : at;
  return { unit: text.charAt(from), end: from + 1 };
}

const classes = new Map([
  ['alnum', /[0-9A-Za-z]/],
  ['alpha', /[A-Za-z]/],
  ['blank', /[ \t]/],
  ['digit', /[0-9]/],
  ['lower', /[a-z]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /\s/],
  ['upper', /[A-Z]/],
  ['xdigit', /[0-9A-Fa-f]/],
]);
