/** The real keyring, in each state that a machine can be in; what is expected there stands in the files of keyring/. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { needs } from '../real-part.ts';

const install = 'apt-get install -y --no-install-recommends gnome-keyring dbus';

const rows: readonly { readonly name: string; readonly mode: 'unlocked' | 'locked' | 'none' | 'nobus'; readonly file: string }[] =
  [
    { name: 'an unlocked keyring', mode: 'unlocked', file: 'unlocked' },
    { name: 'a keyring that remembers another audit log', mode: 'unlocked', file: 'accepted' },
    { name: 'a locked keyring', mode: 'locked', file: 'locked' },
    { name: 'a keyring that is locked later', mode: 'unlocked', file: 'locked-later' },
    { name: 'a session bus without a keyring', mode: 'none', file: 'absent' },
    { name: 'no session bus', mode: 'nobus', file: 'absent' },
    { name: 'a keyring that hangs', mode: 'unlocked', file: 'hung' },
    { name: 'a keyring that was started again', mode: 'unlocked', file: 'restarted' },
  ];

// Linux only: the other systems have one keychain, which a test must not touch.
describe('the OS keychain', {
  skip: process.platform !== 'linux' && 'the Secret Service is a thing of Linux',
  concurrency: 2,
}, () => {
  for (const { name, mode, file } of rows) {
    test(name, { timeout: 60_000 }, async (t) => {
      if (!needs(t, 'gnome-keyring-daemon', install) || !needs(t, 'dbus-daemon', install)) return;
      const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
      const child = spawn('test/with-keyring.sh', [process.execPath, `test/vault/keyring/${file}.ts`], {
        env: { ...environment, KEYRING_MODE: mode },
        stdio: ['ignore', 'pipe', 'pipe'],
        signal: t.signal,
      });
      const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
      assert.equal(code, 0, `${output}\n${errors}`);
    });
  }
});
