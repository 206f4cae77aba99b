/** native: the references of other tools, read as ours: a value that is as a whole one of these forms. One file a form. */

import { formatReference, type Parsed, type Reference, readReference } from '../reference.ts';
import { readAppServiceReference } from './app-service.ts';
import { readBankVaultsReference } from './bank-vaults.ts';
import { readCloudFormationReference } from './cloudformation.ts';
import type { NativeReading } from './native-reading.ts';
import { readOnePasswordReference } from './onepassword.ts';
import { readSecretArn } from './secret-arn.ts';

const forms: readonly ((text: string) => NativeReading | undefined)[] = [
  readOnePasswordReference,
  readAppServiceReference,
  readSecretArn,
  readCloudFormationReference,
  readBankVaultsReference,
];

/** Undefined when `text` has none of the forms. Total; linear in the text's length, which counts up to `longest`. */
export function readNative(text: string): Parsed | undefined {
  if (text.length > longest) return undefined;
  for (const read of forms) {
    const found = read(text);
    if (found?.kind === 'malformed') return { kind: 'malformed', problem: `This reference cannot be read: ${found.why}.` };
    if (found) return kept(found.reference);
  }
  return undefined;
}

/** Longer than any name that a vault takes, so whatever is longer is something else. */
const longest = 4096;

/** A reading keeps the promises of a reference, or is none: an empty part, a control character. */
function kept(reference: Reference): Parsed {
  const parsed = readReference(formatReference(reference));
  return parsed ?? { kind: 'malformed', problem: 'This reference cannot be read: it has an empty part.' };
}
