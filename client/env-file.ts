/** The env file of a workspace folder, where the mapping lines `NAME=ref+…` are kept. */

import { FileSystemError, FileType, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { readSettings } from '../core/settings.ts';
import { isProfileName, profileFile } from '../vault/profile.ts';

export interface EnvFile {
  readonly uri: Uri;
  /** As the editor has it, unsaved changes included; undefined when there is no such file. */
  readonly text: string | undefined;
  /** A repository may hold a link to a file elsewhere. */
  readonly isLink: boolean;
}

/** `folder` is a workspace folder, or the directory of a document that belongs to none. */
export async function readEnvFile(folder: Uri): Promise<EnvFile> {
  return readFileOf(Uri.joinPath(folder, readSettings(workspace.getConfiguration('secretref', folder)).settings.envFile));
}

/**
 * The files whose references a launch gets, strongest first: that of the profile, then the usual one. `profile` is what the launch names. Throws
 * an Error with a sentence for a profile that has no file.
 */
export async function launchEnvFiles(folder: Uri, profile: unknown): Promise<readonly EnvFile[]> {
  const { settings } = readSettings(workspace.getConfiguration('secretref', folder));
  const usual = await readEnvFile(folder);
  const name = typeof profile === 'string' ? profile : settings.profile;
  if (name === '') return [usual];
  if (!isProfileName(name))
    throw new Error('A profile is a plain name such as staging, of letters, digits, dashes and underscores.');
  const uri = Uri.joinPath(folder, profileFile(settings.envFile, name));
  const text = await readText(uri);
  if (text === undefined)
    throw new Error(
      `There is no ${profileFile(settings.envFile, name)}, so this launch has no profile ${name}; create the file or choose another profile.`,
    );
  return [{ uri, text, isLink: await isLink(uri) }, usual];
}

/** What tells newcomers which variables there are; it stands beside the env file, where a project has one. */
export async function readExampleFile(envFile: Uri): Promise<EnvFile> {
  return readFileOf(Uri.joinPath(envFile, '..', '.env.example'));
}

export async function readFileOf(uri: Uri): Promise<EnvFile> {
  return { uri, text: await readText(uri), isLink: await isLink(uri) };
}

/** Undefined when the file does not exist. */
export async function readText(uri: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

async function isLink(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.SymbolicLink) !== 0;
  } catch {
    return false;
  }
}

/** The folder that a document's references belong to. */
export function homeFolder(document: Uri): Pick<WorkspaceFolder, 'uri' | 'name'> {
  const folder = workspace.getWorkspaceFolder(document);
  if (folder) return folder;
  const uri = Uri.joinPath(document, '..');
  return { uri, name: uri.path.slice(uri.path.lastIndexOf('/') + 1) };
}
