/** keychain-errors: what the keychain library's messages mean; it has no codes, so its words are all there is. */

import { VaultError, type VaultErrorKind } from '../errors.ts';

/** The first row that fits wins; the library's own words go no further, since they may quote what was asked. */
export function keychainError(message: string, keychain: string): VaultError {
  const row = rows.find(({ says }) => says.test(message));
  const { kind, sentence } = row ?? {
    kind: 'unreachable',
    sentence: 'reports an error that is not known here; look into the log of the system',
  };
  return new VaultError(kind, `${keychain[0]?.toUpperCase()}${keychain.slice(1)} ${sentence}.`);
}

const rows: readonly { readonly kind: VaultErrorKind; readonly says: RegExp; readonly sentence: string }[] = [
  {
    kind: 'unreachable',
    says: /Did not receive a reply|NoReply|[Tt]imed? ?out|disconnected before a reply/,
    sentence: 'does not answer; it hangs or waits for its password, so look for its prompt or restart it, then try again',
  },
  {
    kind: 'locked',
    says: /unlock prompt was dismissed|IsLocked|no result found|does not exist at path .*\/collection\/|interaction is not allowed/i,
    sentence: 'is locked; unlock it, then try again',
  },
  { kind: 'denied', says: /AccessDenied|user canceled|authorization/i, sentence: 'refused; allow the access when it asks' },
  {
    kind: 'absent',
    says: /autolaunch|not provided by any|ServiceUnknown|NameHasNoOwner|Failed to connect to|dbus-daemon|Connection refused/i,
    sentence:
      'is not there: no service on the session bus keeps secrets; start one such as gnome-keyring, or use SECRETREF_STORE=file',
  },
  {
    kind: 'absent',
    says: /Cannot find native binding|Cannot find (?:module|package)|cannot open shared object|ERR_DLOPEN_FAILED|invalid ELF header/i,
    sentence:
      'cannot be used: its native module for this platform is missing; install the package for this platform, or use SECRETREF_STORE=file',
  },
  {
    kind: 'invalid',
    says: /longer than the platform limit/i,
    sentence: 'cannot hold a name or value of this length; use a shorter one',
  },
  {
    kind: 'conflict',
    says: /ambiguous|matched by multiple/i,
    sentence: 'holds several entries under this name; remove the foreign ones',
  },
];
