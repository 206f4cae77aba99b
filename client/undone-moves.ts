/** UndoneMoves: the entry of a move that is undone is offered for removal; a move that is done again finds its value in the vault. */

import { Disposable, TextDocumentChangeReason, type Uri, workspace } from 'vscode';
import type { Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';
import { occurrencesIn } from '../vault/occurrences.ts';

export interface MadeMove {
  readonly document: Uri;
  readonly envFile: Uri;
  readonly reference: Reference;
  readonly secret: Secret;
  /** As it was spelled in the document. */
  readonly spelled: Secret;
  /** How often it still stands in the document. */
  readonly left: number;
  /** An entry that was there before the move is not this move's to remove. */
  readonly entry: 'created' | 'there';
}

/** What follows; `isUndone` tells how it is at that moment. Each waits for the one before. */
export interface Followers {
  undone(move: MadeMove, isUndone: () => boolean): Promise<void>;
  redone(move: MadeMove): Promise<void>;
}

export interface UndoneMoves extends Disposable {
  remember(move: MadeMove): void;
}

interface Watched {
  readonly move: MadeMove;
  state: 'made' | 'undone';
  /** Ends when the vault has followed the last redo. */
  following: Promise<void>;
}

/** VS Code's undo history holds the texts in which the values stood; the values are held here as long, for so many moves. */
const mostMoves = 50;

export function watchUndoneMoves({ undone, redone }: Followers): UndoneMoves {
  const moves: Watched[] = [];
  const of = (uri: Uri): Watched[] => moves.filter(({ move }) => move.document.toString() === uri.toString());
  const onChange = workspace.onDidChangeTextDocument(({ document, reason }) => {
    if (reason === undefined) return;
    for (const watched of of(document.uri)) {
      const { move, state } = watched;
      const isBack = occurrencesIn(document.getText(), move.spelled) > move.left;
      if (reason === TextDocumentChangeReason.Undo && isBack && state === 'made') {
        watched.state = 'undone';
        void undone(move, () => watched.state === 'undone');
      }
      if (reason === TextDocumentChangeReason.Redo && !isBack && state === 'undone') {
        watched.state = 'made';
        watched.following = redone(move);
      }
    }
  });
  // What leaves the disk by this save must be in the vault first.
  const onSave = workspace.onWillSaveTextDocument((event) => {
    const watched = of(event.document.uri);
    if (watched.length > 0) event.waitUntil(Promise.all(watched.map(({ following }) => following)));
  });
  return Object.assign(Disposable.from(onChange, onSave), {
    remember(move: MadeMove): void {
      moves.unshift({ move, state: 'made', following: Promise.resolve() });
      if (moves.length <= mostMoves) return;
      // One that is undone may be done again, and must then find its value; one that stands is merely no longer offered.
      const oldest = moves.findLastIndex(({ state }) => state === 'made');
      moves.splice(oldest > 0 ? oldest : moves.length - 1, 1);
    },
  });
}
