/** documents: a test's side of an open document, and places in it named by their text. */

import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The folder that every session has open. */
export const folder = { uri: 'file:///work/shop', name: 'shop' };

export function openText(path: string, text: string, languageId = 'javascript'): TextDocument {
  return TextDocument.create(path.includes(':') ? path : `${folder.uri}/${path}`, languageId, 1, text);
}

/** Where `text` stands for the first time. */
export function range(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, 'the text stands in the document');
  return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
}
