/** move: write, read back, compare, and only then edit the source; at every failure the source is untouched. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';
import { VaultError } from './errors.ts';
import { type Kept, keep } from './keep.ts';
import type { Vault } from './vault.ts';

export interface Move {
  readonly vault: Vault;
  readonly reference: Reference;
  /** The folder that the value leaves; it gets consent for `reference`. */
  readonly folder: string;
  /** The templates that the edit leaves, references as they stand, in which `reference` is a part; the start of an unknown one asks. */
  readonly templates: readonly string[];
  readonly secret: Secret;
  /** The one edit of all files. Called once, after the read-back. */
  readonly applyEdits: () => Promise<Edited>;
}

/** `changed`: a document changed meanwhile or an edit was refused. `discarded`: the person saw the change and did not want it. Nothing was edited then. */
export type Edited = 'edited' | 'changed' | 'discarded';

export type MoveResult =
  /** `entry`: whether this move created it, or found it there with this very value. */
  | { readonly kind: 'moved'; readonly entry: 'created' | 'there' }
  /** The reference holds another value: nothing was written. */
  | { readonly kind: 'taken' }
  /** Nothing is changed; an entry that this move created is gone again. */
  | { readonly kind: 'discarded' | 'changed' }
  /** One sentence; unless it says otherwise the source is untouched, and an entry that this move created is gone again. */
  | { readonly kind: 'failed'; readonly message: string };

/** Never rejects. */
export async function move(
  { vault, reference, folder, templates, secret, applyEdits }: Move,
  signal: AbortSignal,
): Promise<MoveResult> {
  const text = formatReference(reference);
  let kept: Kept;
  try {
    const provider = await vault.provider(reference.provider);
    const problem = provider ? provider.problemOf(reference) : `${text} has a provider that is not known here.`;
    if (!provider || problem) return failed(problem ?? '');
    kept = await keep(provider, reference, secret, signal);
  } catch (error) {
    return failed(messageOf(error));
  }
  if (kept.kind === 'taken') return { kind: 'taken' };
  try {
    const edited = await applyEdits();
    if (edited !== 'edited') {
      if (kept.kind === 'created') await kept.undo();
      return { kind: edited };
    }
  } catch {
    // Nobody knows how much of the edit was made: the value must not be lost, so it stays.
    return failed(`The edit failed half-way; the value is kept as ${text}, so look at the file before you go on.`);
  }
  // The value is out of the source now; without the grant the next start asks, which is no reason to call the move a failure.
  await vault.grant(folder, reference, templates).catch(() => undefined);
  return { kind: 'moved', entry: kept.kind };
}

/** A foreign error may quote what it was given, so only its absence of a reason is told. */
function messageOf(error: unknown): string {
  return error instanceof VaultError ? error.message : 'The vault failed for a reason that it did not give; nothing was changed.';
}

function failed(message: string): MoveResult {
  return { kind: 'failed', message };
}
