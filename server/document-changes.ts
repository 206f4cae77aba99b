/** document-changes: what the editor's changes did to each open document since somebody last asked. */

import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { type Change, followedBy } from '../core/text/change.ts';

export interface DocumentChanges {
  /** As TextDocument.update, and remembers. */
  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument;
  /** Everything since the last call; undefined where nothing is known. */
  take(document: TextDocument): Change | undefined;
}

export function rememberChanges(): DocumentChanges {
  const pending = new WeakMap<TextDocument, Change>();
  return {
    update(document, changes, version) {
      for (const change of changes) {
        const next = changeOf(document, change);
        const known = pending.get(document);
        TextDocument.update(document, [change], version);
        pending.set(document, known ? followedBy(known, next) : next);
      }
      return TextDocument.update(document, [], version);
    },
    take(document) {
      const change = pending.get(document);
      pending.delete(document);
      return change;
    },
  };
}

/** To be asked before the change is made. A range may be given back to front. */
function changeOf(document: TextDocument, change: TextDocumentContentChangeEvent): Change {
  const { length } = change.text;
  if (!('range' in change)) return { span: { start: 0, end: document.getText().length }, length };
  const [a, b] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  return { span: { start: Math.min(a, b), end: Math.max(a, b) }, length };
}
