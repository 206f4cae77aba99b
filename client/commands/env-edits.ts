/** env-edits: what a plan adds to the env file, and to the example beside it that tells newcomers of the variable. */

import type { Reference } from '../../core/reference/reference.ts';
import { planExample, planMapping } from '../../core/rewrite/env-file.ts';
import type { TextEdit } from '../../core/text/span.ts';
import type { EnvFile } from '../env-file.ts';
import type { Subject } from './subject.ts';

/** A line behind what the file holds; a file that is not there is made of it. */
export interface FileEdit {
  readonly file: EnvFile;
  readonly edit: TextEdit;
}

/** `taken`: the variable stands for something else. */
export function planEnvEdits(
  { envFile, exampleFile }: Subject,
  mapping: { readonly name: string; readonly reference: Reference } | undefined,
): readonly FileEdit[] | 'taken' {
  if (!mapping) return [];
  const planned = planMapping(envFile.text, mapping.name, mapping.reference);
  if (planned.kind === 'taken') return 'taken';
  const edits: FileEdit[] = planned.kind === 'add' ? [{ file: envFile, edit: planned.edit }] : [];
  const { text, isLink, uri } = exampleFile;
  const example = text === undefined || isLink || uri.path === envFile.uri.path ? undefined : planExample(text, mapping.name);
  return example ? [...edits, { file: exampleFile, edit: example }] : edits;
}
