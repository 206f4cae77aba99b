/** Subject: the values that a code action is about, taken from the document at exactly the version that the action saw. */

import { type TextDocument, Uri, workspace } from 'vscode';
import { type Language, languageOf } from '../../core/text/language.ts';
import type { MoveArguments } from '../../protocol/protocol.ts';
import { type EnvFile, homeFolder, readEnvFile, readExampleFile } from '../env-file.ts';
import { readMoveArguments } from './arguments.ts';

export interface Subject {
  readonly args: MoveArguments;
  readonly document: TextDocument;
  readonly text: string;
  readonly language: Language;
  readonly folder: { readonly uri: Uri; readonly name: string };
  readonly envFile: EnvFile;
  readonly exampleFile: EnvFile;
}

export const textChanged = 'The text has changed since this quick-fix was offered; nothing was done, so ask for it again.';

export const notSaved = 'The change could not be saved, so the value is still in the file on the disk; save the file yourself.';

/** A sentence when there is nothing to act on. */
export async function takeSubject(given: unknown): Promise<Subject | string> {
  const args = readMoveArguments(given);
  if (!args) return 'This command belongs to a quick-fix on a found credential; put the cursor on one and choose it there.';
  if (!workspace.isTrusted) return 'Values are moved in trusted folders only; trust this folder first.';
  const document = await workspace.openTextDocument(Uri.parse(args.uri, true));
  if (document.version !== args.version) return textChanged;
  const folder = homeFolder(document.uri);
  const envFile = await readEnvFile(folder.uri);
  if (envFile.isLink)
    return 'The env file is a symbolic link, so nothing is written through it; set secretref.envFile to a file of this folder.';
  return {
    args,
    document,
    text: document.getText(),
    language: languageOf(document.uri.path, document.languageId),
    folder,
    envFile,
    exampleFile: await readExampleFile(envFile.uri),
  };
}
