/** keychain: `ref+keychain://<service>/<account>[#/<json-pointer>]` over the store that this machine offers. */

import { formatReference, type Reference } from '../../core/reference/reference.ts';
import type { Secret } from '../../core/secret.ts';
import { VaultError } from '../errors.ts';
import type { Provider } from '../provider.ts';
import { isReservedService } from '../stores/reserved.ts';
import { getAll, type Store } from '../stores/store.ts';
import { orError } from '../together.ts';
import { selectJson } from './select-json.ts';

export function keychainProvider(store: Store): Provider {
  const selected = async (reference: Reference, found: Secret | undefined): Promise<Secret> => {
    entryOf(reference);
    if (!found)
      throw new VaultError(
        'not-found',
        `${formatReference(reference)} has no value in ${store.label}; set one with secretref set '${formatReference(reference)}'.`,
      );
    return reference.pointer.length === 0 ? found : selectJson(found, reference);
  };
  return {
    name: 'keychain',
    label: store.label,
    problemOf,
    writeProblemOf: partProblem,
    originOf: () => store.label,
    async read(reference, signal) {
      const { service, account } = entryOf(reference);
      return selected(reference, await store.get(service, account, signal));
    },
    async readMany(references, signal) {
      const entries = references.map((reference) => (problemOf(reference) ? undefined : entryOf(reference)));
      const found = await getAll(
        store,
        entries.filter((entry) => entry !== undefined),
        signal,
      );
      let next = 0;
      return Promise.all(
        references.map((reference, at) => {
          const value = entries[at] && found[next++];
          return orError(selected(reference, value));
        }),
      );
    },
    async write(reference, secret, signal, { expected, expires } = {}) {
      const { service, account } = wholeEntryOf(reference);
      const shown = formatReference(reference);
      if (expires || typeof expected === 'object')
        throw new VaultError('invalid', `${store.label} keeps no versions and no ends of values, so ${shown} was left as it is.`);
      if (expected === 'absent' && (await store.get(service, account, signal)))
        throw new VaultError('conflict', `${shown} is there already; choose another name.`);
      await store.set(service, account, secret, signal);
    },
    async describe(reference, signal) {
      const { service, account } = entryOf(reference);
      return (await store.get(service, account, signal)) ? { reference } : undefined;
    },
    async list(signal) {
      const entries = await store.list(signal);
      return entries
        .map(({ service, account }) => referenceTo([service, account]))
        .filter((reference) => problemOf(reference) === undefined);
    },
    async remove(reference, signal) {
      const { service, account } = wholeEntryOf(reference);
      return store.delete(service, account, signal);
    },
  };
}

function problemOf(reference: Reference): string | undefined {
  const { path, options } = reference;
  const [service = '', account = ''] = path;
  if (path.length !== 2)
    return `${formatReference(reference)} needs exactly a service and an account, as in ref+keychain://service/account.`;
  if (options.length > 0)
    return `${formatReference(reference)} has options, and the keychain knows none; remove what follows the question mark.`;
  if (isReservedService(service))
    return `${formatReference(reference)} names a service that secretref keeps for itself; use another name.`;
  if (/\p{Cc}/u.test(service + account) || !(service + account).isWellFormed())
    return `${formatReference(reference)} has a control character in its name; remove it.`;
  if (encodeURIComponent(service + account).length > longestName)
    return `${formatReference(reference)} is too long for a keychain; use shorter names.`;
  return undefined;
}

/** Windows allows 513 characters for the name of an entry. */
const longestName = 400;

function entryOf(reference: Reference): { readonly service: string; readonly account: string } {
  const problem = problemOf(reference);
  const [service, account] = reference.path;
  if (problem || service === undefined || account === undefined) throw new VaultError('invalid', problem ?? '');
  return { service, account };
}

function wholeEntryOf(reference: Reference): { readonly service: string; readonly account: string } {
  const problem = partProblem(reference);
  if (problem) throw new VaultError('invalid', problem);
  return entryOf(reference);
}

function partProblem(reference: Reference): string | undefined {
  if (reference.pointer.length === 0) return undefined;
  const whole = formatReference({ ...reference, pointer: [] });
  return `${formatReference(reference)} is a part of a value; change the whole one, ${whole}.`;
}

function referenceTo(path: readonly string[]): Reference {
  return { provider: 'keychain', path, options: [], pointer: [] };
}
