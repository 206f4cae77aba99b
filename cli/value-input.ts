/** value-input: a value that is typed unseen or piped in; it is never an argument. */

import { Secret } from '../core/secret.ts';
import { exitCodes } from './exit-codes.ts';
import { prompt } from './prompt.ts';
import { personIsThere } from './terminal.ts';

export type Value =
  | { readonly kind: 'value'; readonly secret: Secret }
  | { readonly kind: 'none'; readonly problem: string; readonly code: number };

/** `shown` names the reference; on a terminal a person is asked. */
export async function askValue(shown: string): Promise<Value> {
  return process.stdin.isTTY ? typed(shown) : piped();
}

async function typed(shown: string): Promise<Value> {
  if (!personIsThere())
    return none('The question for the value goes to stderr, which is no terminal; pipe the value in instead.');
  const value = await prompt(`Value for ${shown}: `, 'bullets');
  if (value === undefined) return { kind: 'none', problem: 'Nothing was stored.', code: exitCodes.interrupted };
  return value === ''
    ? none('An empty value cannot be stored; nothing was changed.')
    : { kind: 'value', secret: new Secret(value, shown) };
}

/** Standard input less one line break at its end, which `echo` and editors add. */
async function piped(): Promise<Value> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largest) return none('The value on standard input is larger than 1 MiB; nothing was changed.');
  }
  const value = decode(Buffer.concat(chunks));
  if (value === undefined)
    return none('The value on standard input is no UTF-8 text; encode it, for example with base64, and store that.');
  const trimmed = value.replace(/\r?\n$/, '');
  return trimmed === ''
    ? none('There was no value on standard input; nothing was changed.')
    : { kind: 'value', secret: new Secret(trimmed, 'value') };
}

const largest = 1024 * 1024;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function none(problem: string): Value {
  return { kind: 'none', problem, code: exitCodes.error };
}
