/** rotate: a new value in the place of the old one: generated, pasted from its issuer, or made by the vault. */

import { formatReference, type Reference } from '../../core/reference/reference.ts';
import type { Secret } from '../../core/secret.ts';
import { generateSecret, isAlphabet, longest, shortest, type ValuePolicy } from '../../vault/generate.ts';
import type { Provider } from '../../vault/provider.ts';
import { type Rotated, rotate, undoRotation } from '../../vault/rotation.ts';
import { lastMomentOf } from '../day.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { issuerOf } from '../issuer.ts';
import { complain, note, printable } from '../print.ts';
import { findReference } from '../reference.ts';
import { askValue } from '../value-input.ts';
import { openOwnVault } from '../vault.ts';

export async function rotateCommand({ operands: [text = ''], flags, values }: Given): Promise<number> {
  const policy = readPolicy(flags, values);
  const expires = lastMomentOf(values.get('expires')?.[0]);
  if (typeof policy === 'string') return complain(policy);
  if (expires === 'no day') return complain('"--expires" takes a day such as 2030-12-31.');
  const found = await findReference(text, await openOwnVault(undefined, 'at once'));
  if (found.kind === 'wrong') return complain(found.problem);
  const { reference, provider } = found;
  const shown = formatReference(reference);
  const { signal } = new AbortController();
  if (flags.has('dry-run')) return await announce(provider, reference, flags, policy, signal);
  if (flags.has('undo'))
    return finish(provider, shown, await undoRotation(provider, reference, signal), 'The value before is back');
  let secret: Secret | undefined;
  if (policy) secret = generateSecret(policy, shown);
  else if (!flags.has('by-vault')) {
    await hintAtIssuer(provider, reference, signal);
    if (!provider.life?.versions)
      note(printable(`${provider.label} keeps no earlier versions: the value before is lost once you give a new one.`));
    const value = await askValue(shown);
    if (value.kind === 'none') {
      note(value.problem);
      return value.code;
    }
    secret = value.secret;
  }
  return finish(
    provider,
    shown,
    await rotate(provider, reference, secret, signal, expires),
    `Rotated ${shown} in ${provider.label}`,
  );
}

/** Undefined when no value is to be generated; a sentence for options that contradict each other. */
function readPolicy(flags: Given['flags'], values: Given['values']): ValuePolicy | undefined | string {
  const ways = ['generate', 'by-vault', 'undo'].filter((name) => flags.has(name));
  if (ways.length > 1) return `"--${ways[0]}" and "--${ways[1]}" are two ways to another value; choose one.`;
  const [length = '32'] = values.get('length') ?? [];
  const [alphabet = 'alnum'] = values.get('alphabet') ?? [];
  if (!flags.has('generate'))
    return values.has('length') || values.has('alphabet') ? '"--length" and "--alphabet" belong to "--generate".' : undefined;
  if (!isAlphabet(alphabet)) return '"--alphabet" is alnum, hex, base64url or symbols.';
  if (!/^\d+$/.test(length) || Number(length) < shortest || Number(length) > longest)
    return `"--length" is a number from ${shortest} to ${longest}.`;
  return { length: Number(length), alphabet };
}

/** A token is made by whoever issued it, so its page is the first thing that somebody needs who is asked for a new one. */
async function hintAtIssuer(provider: Provider, reference: Reference, signal: AbortSignal): Promise<void> {
  const issuer = issuerOf(await provider.read(reference, signal));
  if (issuer) note(`The value now is a ${issuer.title}; make the new one at ${issuer.page}`);
}

async function announce(
  provider: Provider,
  reference: Reference,
  flags: Given['flags'],
  policy: ValuePolicy | undefined,
  signal: AbortSignal,
): Promise<number> {
  const shown = formatReference(reference);
  const now = await provider.describe(reference, signal);
  if (!now) return complain(`${shown} has no value in ${printable(provider.label)}; set one with secretref set '${shown}'.`);
  const source = policy
    ? `a generated value of ${policy.length} characters (${policy.alphabet})`
    : flags.has('by-vault')
      ? 'a value that the vault makes'
      : flags.has('undo')
        ? 'the value of the version before'
        : 'the value that you give';
  const kept = !provider.life?.versions
    ? 'the value before is lost, since no versions are kept'
    : provider.life.disable
      ? 'the version before stays until you disable it with "secretref revoke"'
      : 'the version before stays for as long as the vault keeps it';
  note(
    `Nothing was changed. ${shown}${now.version ? `, now version ${printable(now.version)},` : ''} would get ${source}; ${kept}.`,
  );
  return exitCodes.ok;
}

function finish(provider: Provider, shown: string, { before, now }: Rotated, what: string): number {
  note(`${what}${now !== undefined && now !== before ? ` as version ${printable(now)}` : ''}.`);
  if (before !== undefined && before !== now && provider.life?.disable)
    note(
      `Version ${printable(before)} still works: when nothing uses it, run secretref revoke '${shown}' --version ${printable(before)}.`,
    );
  return exitCodes.ok;
}
