/** providers: the names in `ref+<name>://` that this version can resolve; known to core so that an editor can tell without a vault. */

export const knownProviders: readonly string[] = [
  'keychain',
  'vault',
  'openbao',
  'awssecrets',
  'azurekeyvault',
  'op',
  'gcpsecrets',
];
