/** publishing: diagnostics for editors that do not ask, sent when a document opens and a moment after its last keystroke. */

import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { attempt, send } from './rim.ts';

/** Long enough to skip most of a burst of typing, short enough to feel immediate. */
const pauseInMilliseconds = 100;

export interface Publisher {
  schedule(document: TextDocument): void;
  /** Takes back what was published; for a document that was closed. */
  clear(document: TextDocument): void;
}

export function createPublisher(connection: Connection, diagnose: (document: TextDocument) => Diagnostic[]): Publisher {
  /** By address: the latest timer of each open document. */
  const timers = new Map<string, NodeJS.Timeout>();
  const publish = (document: TextDocument): void => {
    attempt(connection, 'publishing diagnostics', () => {
      const { uri, version } = document;
      send(connection.sendDiagnostics({ uri, version, diagnostics: diagnose(document) }));
    });
  };
  return {
    schedule(document) {
      const isNew = !timers.has(document.uri);
      clearTimeout(timers.get(document.uri));
      timers.set(document.uri, setTimeout(publish, isNew ? 0 : pauseInMilliseconds, document));
    },
    clear({ uri }) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      send(connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
  };
}
