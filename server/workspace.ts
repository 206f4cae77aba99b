/** workspace: the open documents, kept in step with the editor, and the project that each belongs to. */

import { type Connection, TextDocuments, type WorkspaceFolder } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { asSegment } from '../core/reference/destination.ts';
import type { Change } from '../core/text/change.ts';
import { rememberChanges } from './document-changes.ts';

export interface Workspace {
  readonly documents: TextDocuments<TextDocument>;
  /** What has changed in a document since this was last asked. */
  takeChange(document: TextDocument): Change | undefined;
  /** The folders that the editor had open when it started; undefined or null when it knows none. */
  open(folders: unknown): void;
  /** Keeps the folders in step with the editor; only for editors that tell of changes. */
  follow(connection: Connection, changed: () => void): void;
  /** The folders' URIs. */
  folders(): readonly string[];
  /** The URI of the innermost folder that holds the document. */
  folderOf(uri: string): string | undefined;
  /** The name of the folder that holds the document, else of its directory: the first segment of its references. */
  projectOf(uri: string): string;
}

export function createWorkspace(): Workspace {
  let folders: readonly WorkspaceFolder[] = [];
  const changes = rememberChanges();
  return {
    documents: new TextDocuments({ create: createDocument, update: changes.update }),
    takeChange: changes.take,
    open(given) {
      folders = Array.isArray(given) ? given.filter(isFolder) : [];
    },
    follow(connection, changed) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        folders = [...folders.filter((folder) => !gone.has(folder.uri)), ...added.filter(isFolder)];
        changed();
      });
    },
    folders: () => folders.map(({ uri }) => uri),
    folderOf: (uri) => folderOf(uri, folders)?.uri,
    projectOf: (uri) => projectOf(uri, folders),
  };
}

/** A document without text would make every later look at it fail. */
function createDocument(uri: string, languageId: string, version: number, text: unknown): TextDocument {
  return TextDocument.create(uri, languageId, version, typeof text === 'string' ? text : '');
}

function isFolder(value: unknown): value is WorkspaceFolder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}

function projectOf(uri: string, folders: readonly WorkspaceFolder[]): string {
  return asSegment(folderOf(uri, folders)?.name ?? decoded(pathOf(uri).split('/').at(-2) ?? ''));
}

function folderOf(uri: string, folders: readonly WorkspaceFolder[]): WorkspaceFolder | undefined {
  const path = pathOf(uri);
  // A document that is nowhere yet, such as untitled:Untitled-1, will most likely be saved into the only folder.
  if (!path.includes('/')) return folders.length === 1 ? folders[0] : undefined;
  const holders = folders.filter((folder) => path.startsWith(`${pathOf(folder.uri)}/`));
  return holders.toSorted((a, b) => b.uri.length - a.uri.length)[0];
}

/** Without scheme and authority: a notebook's cell and its folder differ in both. */
function pathOf(uri: string): string {
  return uri.replace(/^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/]*)?/, '').replace(/[?#].*$|\/+$/s, '');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
