/**
 * app-service: `@Microsoft.KeyVault(SecretUri=https://<vault>.vault.azure.net/secrets/<name>[/<version>])` and
 * `@Microsoft.KeyVault(VaultName=<vault>;SecretName=<name>[;SecretVersion=<version>])`;
 * https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
 */

import { malformed, type NativeReading, reading } from './native-reading.ts';

export function readAppServiceReference(text: string): NativeReading | undefined {
  const inside = /^@Microsoft\.KeyVault\((.*)\)$/is.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const fields = new Map(inside.split(';').map((field) => pairOf(field.trim())));
  const address = fields.get('secreturi');
  if (address !== undefined) return fields.size === 1 ? fromAddress(address) : malformed('SecretUri stands alone');
  const [vault, secret, version] = ['vaultname', 'secretname', 'secretversion'].map((name) => fields.get(name));
  if (!vault || !secret) return malformed('it needs SecretUri, or VaultName and SecretName');
  if (fields.size > (version === undefined ? 2 : 3)) return malformed('it has a field that Azure does not know');
  return reading('azurekeyvault', [vault, secret, ...(version ? [version] : [])]);
}

function pairOf(field: string): [string, string] {
  const at = field.indexOf('=');
  return at < 0 ? [field.toLowerCase(), ''] : [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1).trim()];
}

/** A vault of the public cloud goes by its name, one of another cloud by its host. */
function fromAddress(address: string): NativeReading {
  const [, host = '', secret = '', version] =
    /^https:\/\/([a-z0-9.-]+)(?::443)?\/secrets\/([^/?#]+)(?:\/([^/?#]*))?\/?$/i.exec(address) ?? [];
  if (secret === '') return malformed('its SecretUri must look like https://name.vault.azure.net/secrets/name');
  const vault = host.toLowerCase().replace(/\.vault\.azure\.net$/, '');
  return reading('azurekeyvault', [vault, secret, ...(version ? [version] : [])]);
}
