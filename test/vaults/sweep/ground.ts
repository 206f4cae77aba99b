/** ground: what the sweep goes over: a machine of its own with every vault, each behind a proxy that can fail it, and folders that are looked at. */

import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOwnKeyVault } from '../../../samples/servers/key-vault.ts';
import { startKeyring } from '../../../samples/servers/keyring.ts';
import { startMoto } from '../../../samples/servers/moto.ts';
import { startOpenBao } from '../../../samples/servers/openbao.ts';
import { makeAuthority } from '../faults/certificates.ts';
import { type FaultProxy, startFaultProxy } from '../faults/proxy.ts';
import type { Planted } from './planted.ts';

export interface Ground {
  /** The working folder. */
  readonly work: string;
  /** Everything in here is looked at: home, data, temporary files, the working folder. */
  readonly swept: string;
  /** For what may hold values: what a started program got, and what stands in for other programs' own stores. */
  readonly outside: string;
  readonly env: NodeJS.ProcessEnv;
  /** A reference in each vault, by its provider. */
  readonly references: Readonly<Record<'keychain' | 'vault' | 'awssecrets' | 'azurekeyvault' | 'gcpsecrets' | 'op', string>>;
  readonly addresses: { readonly vault: string; readonly azure: string; readonly ca: string };
  /** The session with Vault: worth more than one value. */
  readonly token: string;
  readonly proxies: readonly FaultProxy[];
  /** From now on these programs of other vaults fail, and say the value as they do. */
  breakPrograms(): void;
  stop(): Promise<void>;
}

export async function makeGround(planted: Planted): Promise<Ground> {
  const keyring = await startKeyring();
  const authority = makeAuthority();
  const [bao, moto, keyVault] = await Promise.all([startOpenBao(), startMoto(), startOwnKeyVault()]);
  const certificate = authority.certificate('now');
  const proxies = await Promise.all([startFaultProxy(bao), startFaultProxy(moto), startFaultProxy(keyVault, certificate)]);
  const [baoOrigin = '', motoOrigin = '', azureOrigin = ''] = proxies.map(({ origin }) => origin);

  const top = realpathSync(mkdtempSync(join(tmpdir(), 'secretref-sweep-')));
  const [swept, outside] = [join(top, 'swept'), join(top, 'outside')];
  const folders = { HOME: join(swept, 'person'), SECRETREF_HOME: join(swept, 'home'), TMPDIR: join(swept, 'temporary') };
  const [work, bin] = [join(swept, 'work'), join(outside, 'bin')];
  for (const folder of [swept, outside, work, bin, ...Object.values(folders)])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  writePrograms(bin, outside, planted);
  const passphrase = join(outside, 'passphrase');
  writeFileSync(passphrase, planted.passphrase, { mode: 0o600 });
  const { DBUS_SESSION_BUS_ADDRESS = '', PATH = '' } = process.env;
  return {
    work,
    swept,
    outside,
    env: {
      ...folders,
      PATH: `${bin}:${PATH}`,
      DBUS_SESSION_BUS_ADDRESS,
      SECRETREF_PASSPHRASE_FILE: passphrase,
      ...moto.environment,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: motoOrigin,
      ...keyVault.environment,
    },
    references: {
      keychain: 'ref+keychain://sweep/KEY',
      vault: 'ref+vault://secret/sweep#/key',
      awssecrets: 'ref+awssecrets://sweep/key',
      azurekeyvault: `ref+azurekeyvault://${new URL(azureOrigin).host}/sweep-key`,
      gcpsecrets: 'ref+gcpsecrets://sweep-project/key',
      op: 'ref+op://sweep/item/key',
    },
    addresses: { vault: baoOrigin, azure: new URL(azureOrigin).host, ca: authority.ca },
    token: bao.token,
    proxies,
    breakPrograms: () => writeFileSync(join(outside, 'broken'), ''),
    async stop() {
      await Promise.all([...proxies, bao, moto, keyVault, keyring].map((server) => server.stop()));
      authority.remove();
      rmSync(top, { recursive: true, force: true });
    },
  };
}

/** Stand-ins for `op` and `gcloud`, which cannot be had everywhere; a moment long, so that their arguments are seen. */
function writePrograms(bin: string, outside: string, { op, gcpsecrets }: Planted): void {
  for (const [name, value] of [
    ['op', op],
    ['gcloud', gcpsecrets],
  ] as const) {
    const file = join(outside, `${name}-value`);
    writeFileSync(file, value);
    const script = `#!/bin/sh\nsleep 0.05\nif [ -e '${outside}/broken' ]; then cat '${file}' >&2; cat '${file}'; exit 1; fi
case "$*" in *access*|read*) cat '${file}';; *add*|*create*) cat >/dev/null;; *) echo '{}';; esac\n`;
    writeFileSync(join(bin, name), script);
    chmodSync(join(bin, name), 0o755);
  }
}
