/** undone-entry: what becomes of a vault's entry when the move that made it is undone, and when it is done again. */

import { commands, type Uri, window, workspace } from 'vscode';
import { formatReference } from '../core/reference/reference.ts';
import { keepAgain, takeBack } from '../vault/keep.ts';
import { occurrencesIn } from '../vault/occurrences.ts';
import type { Provider } from '../vault/provider.ts';
import type { Vault } from '../vault/vault.ts';
import type { Log } from './log.ts';
import { fileReferringTo } from './reference-search.ts';
import type { Followers, MadeMove } from './undone-moves.ts';

export function followUndoneMoves(vault: Vault, log: Log): Followers {
  // One after the other, so that a removal and a redo never cross.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch((error: unknown) => {
      log.warn('undone.failed', { message: messageOf(error) });
      void window.showErrorMessage(messageOf(error));
    });
    return last;
  };
  return {
    async undone(move, isUndone) {
      if (move.entry === 'there') return;
      const { name, shown } = words(move);
      const remove = 'Remove It There';
      const told = `The move of ${name} is undone; its value is still in the vault as ${shown}.`;
      if ((await window.showInformationMessage(told, remove)) !== remove) return;
      await inTurn(async () => {
        const outcome = await removeEntry(vault, move, isUndone);
        log.info('undone.removal', { reference: shown, outcome: outcome.kind });
        void window.showInformationMessage(outcome.message);
      });
    },
    redone: (move) => inTurn(() => restoreEntry(vault, log, move)),
  };
}

interface Outcome {
  readonly kind: 'removed' | 'kept';
  readonly message: string;
}

/** Only what the file on the disk holds again, and nobody refers to, may leave the vault. */
async function removeEntry(vault: Vault, move: MadeMove, isUndone: () => boolean): Promise<Outcome> {
  const { name, shown } = words(move);
  const kept = (why: string): Outcome => ({ kind: 'kept', message: `${shown} stays in the vault: ${why}.` });
  for (const uri of [move.document, move.envFile]) await saved(uri);
  const onDisk = new TextDecoder().decode(await workspace.fs.readFile(move.document));
  if (!isUndone() || occurrencesIn(onDisk, move.spelled) <= move.left) return kept(`the saved file does not hold ${name}`);
  const other = await fileReferringTo(move.reference, [move.envFile, move.document]);
  if (other === 'too-many') return kept('there are too many files, or too large ones, to know whether one refers to it');
  if (other) return kept(`${workspace.asRelativePath(other)} refers to it`);
  const provider = await providerOf(vault, move);
  if (!isUndone()) return kept('the move was done again');
  const taken = await takeBack(provider, move.reference, move.secret, AbortSignal.timeout(30_000));
  if (taken === 'changed') return kept('it has got another value meanwhile');
  return { kind: 'removed', message: `${shown} is no longer in ${provider.label}.` };
}

/** Opened first, so that an undo that is still under way in it is seen; an env file that the move made may be gone again. */
async function saved(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri).then(
    (opened) => opened,
    () => undefined,
  );
  if (document?.isDirty) await document.save();
}

/** A redo takes the value out of the file once more. */
async function restoreEntry(vault: Vault, log: Log, move: MadeMove): Promise<void> {
  const { name, shown } = words(move);
  let problem = `${shown} has got another value meanwhile`;
  try {
    const provider = await providerOf(vault, move);
    const kept = await keepAgain(provider, move.reference, move.secret, AbortSignal.timeout(30_000));
    log.info('redone', { reference: shown, outcome: kept.kind });
    if (kept.kind === 'created') void window.showInformationMessage(`The value of ${name} is in ${provider.label} again.`);
    if (kept.kind !== 'taken') return;
  } catch (error) {
    problem = messageOf(error);
  }
  const undo = 'Undo';
  const told = `The value of ${name} is neither in the file now nor in the vault, so undo the move again: ${problem}`;
  void window.showErrorMessage(told, undo).then(async (chosen) => {
    if (chosen !== undo) return;
    await window.showTextDocument(move.document);
    await commands.executeCommand('undo');
  });
}

async function providerOf(vault: Vault, { reference }: MadeMove): Promise<Provider> {
  const provider = await vault.provider(reference.provider);
  if (!provider) throw new Error(`No vault called ${reference.provider} is known here.`);
  return provider;
}

function words({ secret, reference }: MadeMove): { readonly name: string; readonly shown: string } {
  return { name: secret.label, shown: formatReference(reference) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
