/** env-file: the mapping lines `NAME=ref+…` of a project's env file; lines are added, never changed. */

import { formatReference, parseReference, type Reference, sameReference } from '../reference/reference.ts';
import { locateReferences } from '../reference/template.ts';
import type { TextEdit } from '../text/span.ts';
import { readEnvEntries } from './files/env-entries.ts';

export type PlannedMapping =
  | { readonly kind: 'add'; readonly edit: TextEdit }
  /** The line is there already. */
  | { readonly kind: 'present' }
  /** The name stands for something else. */
  | { readonly kind: 'taken' };

/** `envText` is undefined when there is no such file; the edit's text is then its whole content. */
export function planMapping(envText: string | undefined, name: string, reference: Reference): PlannedMapping {
  const text = envText ?? '';
  const same = readNames(text).findLast((entry) => fold(entry.name) === fold(name));
  if (same)
    return same.name === name && same.reference && sameReference(same.reference, reference)
      ? { kind: 'present' }
      : { kind: 'taken' };
  return { kind: 'add', edit: lineBehind(text, `${name}=${quoted(formatReference(reference))}`) };
}

/** The line that tells newcomers of the variable, in a file such as `.env.example`; undefined where the file has it. */
export function planExample(exampleText: string, name: string): TextEdit | undefined {
  const isThere = readNames(exampleText).some((entry) => fold(entry.name) === fold(name));
  return isThere ? undefined : lineBehind(exampleText, `${name}=`);
}

/** Whether a line sets something without a reference in it: only a file without such a line can be committed without a thought. */
export function holdsValues(envText: string | undefined): boolean {
  const text = envText ?? '';
  return readEnvEntries(text).entries.some(
    ({ inside }) => inside && inside.end > inside.start && locateReferences(text.slice(inside.start, inside.end)).length === 0,
  );
}

/** The line that keeps the file `name` beside it out of git, in a `.gitignore`; undefined is no such file. */
export function planIgnore(gitignoreText: string | undefined, name: string): TextEdit {
  return lineBehind(gitignoreText ?? '', `/${name}`);
}

/** The variables that the file sets, in order; a line that is commented out sets none. */
export function envNames(envText: string | undefined): string[] {
  return readNames(envText ?? '').map(({ name }) => name);
}

/** `name` itself when the file does not set it, else the first free of NAME_2, NAME_3, … */
export function freeName(envText: string | undefined, name: string): string {
  const taken = new Set(envNames(envText).map(fold));
  let candidate = name;
  for (let number = 2; taken.has(fold(candidate)); number++) candidate = `${name}_${number}`;
  return candidate;
}

/** The variable that the file already maps to this reference. */
export function mappedName(envText: string | undefined, reference: Reference): string | undefined {
  return readNames(envText ?? '').find((entry) => entry.reference && sameReference(entry.reference, reference))?.name;
}

function lineBehind(text: string, line: string): TextEdit {
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const isOpenLine = text !== '' && !/[\r\n\ufeff]$/.test(text);
  return { span: { start: text.length, end: text.length }, newText: `${isOpenLine ? lineBreak : ''}${line}${lineBreak}` };
}

function readNames(text: string): { readonly name: string; readonly reference: Reference | undefined }[] {
  return readEnvEntries(text).entries.map(({ name, inside }) => ({
    name,
    reference: inside && parseReference(text.slice(inside.start, inside.end)),
  }));
}

/** Windows does not tell names apart by case. */
function fold(name: string): string {
  return name.toUpperCase();
}

/** A pointer's `#` would start a comment. */
function quoted(reference: string): string {
  return reference.includes('#') ? `"${reference}"` : reference;
}
