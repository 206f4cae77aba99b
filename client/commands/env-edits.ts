/** env-edits: what a plan adds to the env file, to the example beside it that tells newcomers of the variable, and to what git leaves out. */

import { Uri } from 'vscode';
import type { Reference } from '../../core/reference/reference.ts';
import { holdsValues, planExample, planIgnore, planMapping } from '../../core/rewrite/env-file.ts';
import { applyEdits, type TextEdit } from '../../core/text/span.ts';
import { adviceOnEnvFile, isCommittable } from '../../vault/unignored.ts';
import { type EnvFile, readFileOf } from '../env-file.ts';
import type { Subject } from './subject.ts';

/** A line behind what the file holds; a file that is not there is made of it. */
export interface FileEdit {
  readonly file: EnvFile;
  readonly edit: TextEdit;
  /** What it is for, for the preview. */
  readonly label: string;
}

export function planEnvEdits(
  { envFile, exampleFile }: Subject,
  mapping: { readonly name: string; readonly reference: Reference } | undefined,
): readonly FileEdit[] | 'taken' {
  if (!mapping) return [];
  const planned = planMapping(envFile.text, mapping.name, mapping.reference);
  if (planned.kind === 'taken') return 'taken';
  const line = planned.kind === 'add' ? { file: envFile, edit: planned.edit, label: `Say where ${mapping.name} comes from` } : [];
  const { text, isLink, uri } = exampleFile;
  const example = text === undefined || isLink || uri.path === envFile.uri.path ? undefined : planExample(text, mapping.name);
  const told = example ? { file: exampleFile, edit: example, label: `Tell newcomers of ${mapping.name}` } : [];
  return [line, told].flat();
}

/** What a person may want besides: an env file that will still hold values, and that git would take into a commit, is to be left out. */
export async function adviseIgnore({ document, envFile }: Subject, edits: readonly TextEdit[]): Promise<FileEdit | undefined> {
  const isItself = document.uri.toString() === envFile.uri.toString();
  const text = isItself ? applyEdits(envFile.text ?? '', edits) : envFile.text;
  if ((await exposedIn({ ...envFile, text })) !== 'untracked') return undefined;
  const file = await readFileOf(Uri.joinPath(envFile.uri, '../.gitignore'));
  if (file.isLink) return undefined;
  const name = nameOf(envFile);
  return { file, edit: planIgnore(file.text, name), label: `Keep ${name} out of git, since it still holds values` };
}

/** The same as a sentence, once the move is made. */
export async function adviseOnEnvFile({ envFile }: Subject): Promise<string | undefined> {
  const now = await readFileOf(envFile.uri);
  const exposed = await exposedIn(now);
  return exposed && adviceOnEnvFile(nameOf(now), exposed, 'values too');
}

async function exposedIn({ uri, text }: EnvFile): Promise<'tracked' | 'untracked' | undefined> {
  if (uri.scheme !== 'file' || !holdsValues(text)) return undefined;
  const state = await isCommittable(uri.fsPath, process.env, new AbortController().signal);
  return state === 'tracked' || state === 'untracked' ? state : undefined;
}

export function nameOf({ uri }: EnvFile): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
