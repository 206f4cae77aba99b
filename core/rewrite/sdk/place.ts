/** place: what a vault's own client library needs to read what a reference names; pure, from the reference alone. */

import { formatReference, type Reference } from '../../reference/reference.ts';

export type SdkPlace =
  | { readonly vault: 'azure'; readonly url: string; readonly secret: string; readonly member?: string }
  | { readonly vault: 'aws'; readonly id: string; readonly region?: string; readonly member?: string }
  /** `path` is inside of the key-value engine, version 2, at `mount`. Address and token are those of the environment. */
  | { readonly vault: 'hashicorp'; readonly mount: string; readonly path: string; readonly member: string };

/** Those whose values a program can reach from elsewhere too. */
export const sdkProviders: ReadonlySet<string> = new Set(['azurekeyvault', 'awssecrets', 'vault', 'openbao']);

/** Or why no library is to read it there, in one sentence. */
export function sdkPlaceOf(reference: Reference): SdkPlace | string {
  const { provider, path, options, pointer } = reference;
  const shown = formatReference(reference);
  const texts = [...path, ...options.map(([, value]) => value), ...pointer];
  // Such a text reads the same in a string of every language.
  if (!texts.every((text) => /^[A-Za-z0-9 _+=.@:-]+$/.test(text)))
    return `${shown} has a character that is not written into code, so read it from the environment instead.`;
  const [member] = pointer;
  if (pointer.length > 1) return `${shown} lies deeper than one member, so read it from the environment instead.`;
  const one = member === undefined ? {} : { member };
  const region = options.find(([key]) => key === 'region')?.[1];
  const isPlain = options.every(([key]) => provider === 'awssecrets' && key === 'region');
  if (!isPlain) return `${shown} has options that are not written into code, so read it from the environment instead.`;
  const [first = '', second = ''] = path;
  switch (provider) {
    case 'azurekeyvault':
      return path.length === 2
        ? { vault: 'azure', url: `https://${/[.:]/.test(first) ? first : `${first}.vault.azure.net`}`, secret: second, ...one }
        : `${shown} is one version, which code that lives longer should not name.`;
    case 'awssecrets':
      return { vault: 'aws', id: path.join('/'), ...(region !== undefined && { region }), ...one };
    case 'vault':
    case 'openbao':
      return path.length < 2 || member === undefined
        ? `${shown} needs a mount, a path and a field, as in ref+vault://secret/shop#/password.`
        : { vault: 'hashicorp', mount: first, path: path.slice(1).join('/'), member };
    default:
      return 'Code can read Azure Key Vault, AWS Secrets Manager and HashiCorp Vault by itself; of others read the environment.';
  }
}
