/** onepassword: `ref+op://<vault>/<item>/[<section>/]<field>`, read by 1Password's own program `op`; items are changed in 1Password. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import { VaultError } from '../../errors.ts';
import type { Provider } from '../../provider.ts';
import type { ProviderNeeds } from '../needs.ts';
import { selectJson } from '../select-json.ts';
import { type Program, runProgram } from './program.ts';

export const op: Program = {
  name: 'op',
  page: 'https://developer.1password.com/docs/cli/get-started',
  signIn: 'op signin',
  failures: [
    [
      /not currently signed in|not signed in|session expired|no accounts? configured|authorization prompt dismissed/i,
      'signed-out',
    ],
    [/isn't an? (?:item|vault|field|section)|could not (?:find|resolve)|no item found|not found/i, 'not-found'],
    [/forbidden|\b403\b|permission/i, 'denied'],
    [/dial tcp|no such host|network|timeout/i, 'unreachable'],
  ],
};

export function onePasswordProvider({ environment }: ProviderNeeds): Provider {
  const unchangeable = (reference: Reference): string => `${formatReference(reference)} is changed in 1Password itself.`;
  return {
    name: 'op',
    label: '1Password',
    problemOf,
    writeProblemOf: unchangeable,
    originOf: () => '1Password, by the account that op is signed in with',
    async read(reference, signal) {
      const about = formatReference(reference);
      const problem = problemOf(reference);
      if (problem) throw new VaultError('invalid', problem);
      const printed = await runProgram(op, { args: ['read', '--no-newline', addressOf(reference)], about }, environment, signal);
      const secret = new Secret(printed, about);
      return reference.pointer.length === 0 ? secret : selectJson(secret, reference);
    },
    // An attribute can be a one-time password.
    isKept: async ({ options }) => options.length === 0,
    async write(reference) {
      throw new VaultError('invalid', unchangeable(reference));
    },
    // Its program shows an item with its values or not at all.
    async describe(reference) {
      throw new VaultError('invalid', `${formatReference(reference)} cannot be looked at without its value; open 1Password.`);
    },
    async list() {
      return [];
    },
    async remove(reference) {
      throw new VaultError('invalid', unchangeable(reference));
    },
  };
}

function problemOf(reference: Reference): string | undefined {
  const { path, options } = reference;
  if (path.length < 3 || path.length > 4)
    return `${formatReference(reference)} needs a vault, an item and a field, as in ref+op://vault/item/field.`;
  if (path.some((segment) => segment.includes('/')))
    return `${formatReference(reference)} has a slash in a name; use the ids of 1Password instead.`;
  const unknown = options.find(([name]) => name !== 'attribute' && name !== 'ssh-format');
  return unknown && `${formatReference(reference)} has the option "${unknown[0]}", and 1Password knows attribute and ssh-format.`;
}

function addressOf({ path, options }: Reference): string {
  const query = options.map(([name, value]) => `${name}=${value}`).join('&');
  return `op://${path.join('/')}${query && `?${query}`}`;
}
