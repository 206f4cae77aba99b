/** publishing: diagnostics for editors that do not ask, sent a moment after the last keystroke. */

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
  const waiting = new Map<string, NodeJS.Timeout>();
  const publish = (document: TextDocument): void => {
    waiting.delete(document.uri);
    attempt(connection, 'publishing diagnostics', () => {
      const { uri, version } = document;
      send(connection.sendDiagnostics({ uri, version, diagnostics: diagnose(document) }));
    });
  };
  return {
    schedule(document) {
      clearTimeout(waiting.get(document.uri));
      waiting.set(document.uri, setTimeout(publish, pauseInMilliseconds, document));
    },
    clear({ uri }) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      send(connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
  };
}
