/** audit-proof: whether anybody has changed the audit log, and the word of whoever did so on purpose. */

import type { Head } from '../../vault/audit/chain.ts';
import { acceptLog, type Proof, proveLog } from '../../vault/audit/proof.ts';
import { VaultError } from '../../vault/errors.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileProblem } from '../explain.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { prompt } from '../prompt.ts';
import { personIsThere } from '../terminal.ts';
import { openOwnVault, ownHome } from '../vault.ts';

export async function proveCommand(): Promise<number> {
  let proof: Proof;
  try {
    proof = await proveLog(ownHome(), anchorOrNote);
  } catch (error) {
    return unreadable(error);
  }
  const { checked, anchor } = proof;
  const { lines: count, first, torn, fault, head } = checked;
  for (const n of torn) note(`Line ${n} was cut off when it was written, by a crash or a full disk.`);
  if (fault) {
    note(`The audit log was changed: line ${fault.n} ${fault.what}.`);
    if (fault.n === anchor?.n) note('If you took the log away yourself, run secretref audit --accept, which the log then tells.');
    return exitCodes.refused;
  }
  if (first > 1) note(`The log begins with line ${first}; older files were taken away.`);
  note(
    `${count} ${count === 1 ? 'line continues' : 'lines continue'} each other, up to number ${head.n}; ${remembered(anchor, head)}.`,
  );
  return exitCodes.ok;
}

/** What the proof is worth at the log's end, as a clause. */
function remembered(anchor: Head | undefined, head: Head): string {
  if (!anchor) return 'this machine has no keychain that remembers one, so lines taken away at the end go unseen';
  return anchor.n < head.n
    ? `the keychain remembers number ${anchor.n}, so only lines after that could be taken away unseen`
    : `the keychain remembers number ${anchor.n}, so none was taken away`;
}

export async function acceptCommand(flags: Given['flags']): Promise<number> {
  if (!flags.has('yes')) {
    if (!personIsThere()) return complain('Nobody is there to confirm; a job says --yes.');
    note('The keychain forgets what it remembers of the log that is gone, and remembers the one that is there.');
    const typed = await prompt('Type accept to go on: ', 'text');
    if (typed === undefined) return exitCodes.interrupted;
    if (typed !== 'accept') return complain('That is another word; nothing was changed.');
  }
  try {
    const acceptance = await acceptLog(ownHome(), (await openOwnVault()).auditAnchor);
    if (acceptance.kind === 'broken')
      return complain(
        `Line ${acceptance.n} does not continue the line before it, and no word makes that right; move audit*.jsonl out of ${printable(ownHome())}, and accept what begins then.`,
      );
    note(
      acceptance.kind === 'needless'
        ? 'There is nothing to accept: no keychain remembers another log.'
        : `The log is accepted; the keychain remembers its line ${acceptance.head.n}, which says so.`,
    );
    return exitCodes.ok;
  } catch (error) {
    return unreadable(error);
  }
}

/** For the system's errors; all others are the rim's. */
export function unreadable(error: unknown): number {
  const problem = fileProblem(error);
  if (!problem) throw error;
  return complain(`The audit log in ${printable(ownHome())} could not be read: ${problem.clause}.`);
}

async function anchorOrNote(): Promise<Head | undefined> {
  const vault = await openOwnVault();
  return await vault.auditAnchor.read().catch((error: unknown) => {
    if (error instanceof VaultError) note(`The keychain could not be asked for what it remembers: ${printable(error.message)}`);
    else throw error;
    return undefined;
  });
}
