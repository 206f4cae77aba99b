/** place: which approved vault, secret and version a reference means: `ref+azurekeyvault://<vault>/<secret>[/<version>]`. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import type { Connection } from '../../connections.ts';
import { readOrigin } from '../../origin.ts';

export interface Place {
  readonly connection: Connection;
  readonly secret: string;
  readonly version: string | undefined;
  /** For sentences. */
  readonly shown: string;
}

/** Or one sentence. A vault of the public cloud goes by its name, one of another cloud by its host. */
export function placeOf(reference: Reference, connections: readonly Connection[]): Place | string {
  const shown = formatReference(reference);
  const [vault = '', secret = '', version] = reference.path;
  const [option] = reference.options;
  if (option) return `${shown} has the option "${option[0]}", and Azure Key Vault knows none; remove it.`;
  if (reference.path.length < 2 || reference.path.length > 3)
    return `${shown} needs a vault and a secret, as in ref+azurekeyvault://vault/secret.`;
  if (!/^[0-9A-Za-z-]{1,127}$/.test(secret))
    return `${shown} has a name that Azure does not allow: letters, digits and dashes, at most 127 of them; rename it.`;
  if (version !== undefined && !/^[0-9A-Za-z]{1,64}$/.test(version)) return `${shown} has a version that is none; correct it.`;
  const origin = originOfVault(vault);
  if (typeof origin === 'object') return `${shown} has a bad vault: ${origin.problem}.`;
  const connection = connections.find((one) => one.origin === origin);
  return connection
    ? { connection, secret, version, shown }
    : `${shown} asks for ${origin}, which you have not approved; if you trust it, run secretref login azurekeyvault ${vault}.`;
}

/** A problem is a clause. */
export function originOfVault(vault: string): string | { readonly problem: string } {
  if (/^[0-9A-Za-z-]{3,24}$/.test(vault)) return `https://${vault.toLowerCase()}.vault.azure.net`;
  const read = readOrigin(/^https?:\/\//i.test(vault) ? vault.replace(/\/+$/, '') : `https://${vault}`);
  return 'origin' in read ? read.origin : read;
}

/** The segment by which a reference names it. */
export function vaultOfOrigin(origin: string): string {
  const host = origin.replace(/^https?:\/\//, '');
  return host.endsWith('.vault.azure.net') ? host.slice(0, -'.vault.azure.net'.length) : host;
}

/** Where a vault's cloud signs in, by its host; undefined for the public cloud, and where only Azure's own variables tell. */
export function authorityHostOf(origin: string): string | undefined {
  const { hostname } = new URL(origin);
  return authorityHosts.find(([suffix]) => hostname.endsWith(suffix))?.[1];
}

/** As `AzureAuthorityHosts` of @azure/identity has them. */
const authorityHosts = [
  ['.vault.azure.cn', 'https://login.chinacloudapi.cn'],
  ['.vault.usgovcloudapi.net', 'https://login.microsoftonline.us'],
] as const;
