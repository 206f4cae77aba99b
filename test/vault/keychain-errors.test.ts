/** keychain-errors: the library's words, as they were measured, mean what we act upon. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { VaultErrorKind } from '../../vault/errors.ts';
import { keychainError } from '../../vault/stores/keychain-errors.ts';

const rows: readonly (readonly [VaultErrorKind, string])[] = [
  [
    'absent',
    'Platform failure: DBus error: Using X11 for dbus-daemon autolaunch was disabled at compile time, set your DBUS_SESSION_BUS_ADDRESS instead',
  ],
  ['absent', 'Platform failure: DBus error: The name org.freedesktop.secrets was not provided by any .service files'],
  ['absent', 'Platform failure: DBus error: Failed to connect to socket /nonexistent: No such file or directory'],
  ['absent', 'zbus error: Failed to connect to address `unix:path=/run/user/0/bus`: No such file or directory (os error 2)'],
  ['absent', 'zbus error: org.freedesktop.DBus.Error.ServiceUnknown: The name is not there'],
  ['absent', 'Cannot find native binding. npm has a bug related to optional dependencies'],
  ['absent', "Cannot find package '@napi-rs/keyring' imported from /x/keychain-worker.js"],
  ['locked', "Couldn't access platform storage: Secret Service: unlock prompt was dismissed"],
  ['locked', 'org.freedesktop.Secret.Error.IsLocked'],
  ['locked', 'Secret Service: no result found'],
  ['locked', 'Object does not exist at path /org/freedesktop/secrets/collection/login'],
  ['locked', 'User interaction is not allowed.'],
  [
    'unreachable',
    'Platform failure: DBus error: Did not receive a reply. Possible causes include: the remote application did not send a reply',
  ],
  ['unreachable', 'Connection was disconnected before a reply was received'],
  ['invalid', "Value of 'password encoded as UTF-16' is longer than the platform limit of 2560 chars"],
  ['denied', "Couldn't access platform storage: AccessDenied"],
  ['unreachable', 'something new, with hunter2 in it'],
  ['unreachable', ''],
];

describe('messages of the library', () => {
  for (const [kind, message] of rows) {
    test(`${kind}: ${message.slice(0, 70)}`, () => {
      const error = keychainError(message, 'the keyring');
      assert.equal(error.kind, kind);
      assert.match(error.message, /^The keyring .+[a-z0-9]\.$/);
      assert.ok(!error.message.includes('hunter2'));
    });
  }
});
