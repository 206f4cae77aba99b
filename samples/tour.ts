/** `npm run tour`: three vaults and the sample shop for the tour of docs/vaults.md, until Ctrl+C; nothing of the person's own is used but the keychain. */

import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareSample } from './prepare.ts';
import { startOwnKeyVault } from './servers/key-vault.ts';
import { startMoto } from './servers/moto.ts';
import { startOpenBao } from './servers/openbao.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'secretref-tour-')));
const [home, shop, token, passphrase] = ['home', 'shop', 'openbao-token', 'passphrase'].map((name) => join(top, name)) as [
  string,
  string,
  string,
  string,
];
mkdirSync(home, { mode: 0o700 });
prepareSample(shop);
writeFileSync(passphrase, randomBytes(24).toString('base64'), { mode: 0o600 });

const [bao, moto, keyVault] = await Promise.all([startOpenBao(), startMoto(), startOwnKeyVault()]);
writeFileSync(token, bao.token, { mode: 0o600 });
const variables: Readonly<Record<string, string>> = {
  SECRETREF_HOME: home,
  // Counts on a machine without a keychain alone.
  SECRETREF_PASSPHRASE_FILE: passphrase,
  OPENBAO: bao.origin,
  OPENBAO_TOKEN_FILE: token,
  ...moto.environment,
  ...keyVault.environment,
  KEY_VAULT: new URL(keyVault.origin).host,
  KEY_VAULT_CA: keyVault.ca,
};
const own = ['VAULT_ADDR', 'VAULT_TOKEN', 'BAO_ADDR', 'BAO_TOKEN', 'AWS_PROFILE'];
const lines = [
  `unset ${own.join(' ')}`,
  ...Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`),
  `cd '${shop}'`,
];
writeFileSync(join(top, 'begin'), `${lines.join('\n')}\n`, { mode: 0o600 });
console.log('OpenBao, AWS Secrets Manager (moto) and Azure Key Vault (a server of this project) run until you press Ctrl+C.');
console.log(`In another terminal: . ${join(top, 'begin')}`);

await new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
});
await Promise.all([bao.stop(), moto.stop(), keyVault.stop()]);
rmSync(top, { recursive: true, force: true });
