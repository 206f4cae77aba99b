/** What a laptop has: the OS keychain, as a real keyring, and the encrypted file of a machine without one. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { parseReference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { startKeyring } from '../../samples/servers/keyring.ts';
import { keychainProvider } from '../../vault/providers/keychain.ts';
import { ageFileStore } from '../../vault/stores/age-file.ts';
import { chooseStore } from '../../vault/stores/choose.ts';
import { contract, type Subject } from './contract.ts';

const home = mkdtempSync(join(tmpdir(), 'secretref-keychain-'));
const keyring = process.platform === 'linux' ? startKeyring() : undefined;
keyring?.catch(() => undefined);
after(async () => {
  rmSync(home, { recursive: true, force: true });
  await (await keyring?.catch(() => undefined))?.stop();
});

const passphrase = new Secret(randomBytes(16).toString('hex'), 'passphrase');
const file = async () => ageFileStore({ home, askPassphrase: async () => passphrase });

function subjectOf(store: Parameters<typeof keychainProvider>[0]): Subject {
  return {
    provider: keychainProvider(store),
    reference: (name) => parseReference(`ref+keychain://contract/${name}`) ?? assert.fail(),
  };
}

// The other systems have one keychain, which a test must not touch.
if (keyring)
  contract('keychain', async () => {
    await keyring;
    return subjectOf(await chooseStore({ store: 'os', fallback: file }, { ...process.env })());
  });

contract('encrypted file', async () => subjectOf(await chooseStore({ store: 'file', fallback: file }, {})()));
