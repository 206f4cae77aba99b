/** providers: the names in `ref+<name>://` that this version can resolve; known to core so that an editor can tell without a vault. */

export const knownProviders: readonly string[] = [
  'keychain',
  'vault',
  'openbao',
  'awssecrets',
  'azurekeyvault',
  'op',
  'gcpsecrets',
  'sops',
];

/** As a title says it: "Move to the keychain". */
export function placeName(provider: string): string {
  return names.get(provider) ?? 'the vault';
}

const names = new Map([
  ['keychain', 'the keychain'],
  ['vault', 'HashiCorp Vault'],
  ['openbao', 'OpenBao'],
  ['awssecrets', 'AWS Secrets Manager'],
  ['azurekeyvault', 'Azure Key Vault'],
  ['gcpsecrets', 'Google Secret Manager'],
  ['sops', 'an encrypted file'],
]);
