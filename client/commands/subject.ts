/** Subject: the values that a code action is about, taken from the document at exactly the version that the action saw. */

import { type TextDocument, Uri, window, workspace } from 'vscode';
import { type Language, languageOf } from '../../core/text/language.ts';
import type { MoveArguments } from '../../protocol/protocol.ts';
import { type EnvFile, homeFolder, readEnvFile, readExampleFile } from '../env-file.ts';
import { readMoveArguments } from './arguments.ts';
import { askAgain } from './ask-again.ts';

export interface Subject {
  readonly args: MoveArguments;
  readonly document: TextDocument;
  readonly text: string;
  readonly language: Language;
  readonly folder: { readonly uri: Uri; readonly name: string };
  readonly envFile: EnvFile;
  readonly exampleFile: EnvFile;
}

export const notSaved = 'The change could not be saved, so the value is still in the file on the disk; save the file yourself.';

/** `tell` says why there is nothing to act on. */
export type Taken = { readonly kind: 'subject'; readonly subject: Subject } | { readonly kind: 'none'; tell(): void };

export async function takeSubject(given: unknown): Promise<Taken> {
  const args = readMoveArguments(given);
  if (!args) return none('This command belongs to a quick-fix on a found credential; put the cursor on one and choose it there.');
  if (!workspace.isTrusted) return none('Values are moved in trusted folders only; trust this folder first.');
  const document = await workspace.openTextDocument(Uri.parse(args.uri, true));
  if (document.version !== args.version) return { kind: 'none', tell: () => void askAgain(document, args.rule, args.spans) };
  const folder = homeFolder(document.uri);
  const envFile = await readEnvFile(folder.uri);
  if (envFile.isLink)
    return none(
      'The env file is a symbolic link, so nothing is written through it; set secretref.envFile to a file of this folder.',
    );
  const subject: Subject = {
    args,
    document,
    text: document.getText(),
    language: languageOf(document.uri.path, document.languageId),
    folder,
    envFile,
    exampleFile: await readExampleFile(envFile.uri),
  };
  return { kind: 'subject', subject };
}

function none(message: string): Taken {
  return { kind: 'none', tell: () => void window.showErrorMessage(message) };
}
