/** current-env-file: the env file of the folder that the person works in. */

import { window, workspace } from 'vscode';
import { type EnvFile, readEnvFile } from '../env-file.ts';

/** Throws an Error with a sentence where no folder is open. */
export async function currentEnvFile(): Promise<EnvFile> {
  const document = window.activeTextEditor?.document.uri;
  const folder = (document && workspace.getWorkspaceFolder(document)) ?? workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('Open a folder first; references belong to one.');
  return readEnvFile(folder.uri);
}
