/**
 * The providers that run another vault's own program. Those programs cannot be had everywhere, so small scripts stand in for them here: what
 * is tested is how they are found and called, and what becomes of their answers. The real gcloud and sops are in test/vaults.
 */

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { Secret } from '../../core/secret.ts';
import type { VaultError } from '../../vault/errors.ts';
import type { Provider } from '../../vault/provider.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { findProgram } from '../../vault/providers/programs/program.ts';
import { memoryStore } from './memory-store.ts';
import { reference, signal } from './opened-vault.ts';
import { temporaryHome } from './temporary-home.ts';

interface StandIn {
  readonly provider: Provider;
  /** Each call: its arguments, a line each, and its standard input. */
  calls(): { readonly args: readonly string[]; readonly input: string }[];
}

/** `answer` is shell, run after the call was written down. */
async function standIn(t: TestContext, provider: string, program: string, answer: string): Promise<StandIn> {
  const folder = temporaryHome(t);
  const log = join(folder, 'calls');
  writeFileSync(log, '');
  const script = `#!/bin/sh\n{ printf '%s\\n' "$@"; echo '--'; cat; echo '=='; } >> '${log}'\n${answer}\n`;
  writeFileSync(join(folder, program), script);
  chmodSync(join(folder, program), 0o755);
  const environment = { PATH: `${folder}${delimiter}${process.env['PATH']}` };
  const loaded = await loadProvider(provider, { store: async () => memoryStore(), home: folder, environment });
  assert.ok(loaded);
  return {
    provider: loaded,
    calls: () =>
      readFileSync(log, 'utf8')
        .split('==\n')
        .filter(Boolean)
        .map((call) => {
          const [args = '', input = ''] = call.split('--\n');
          return { args: args.trim().split('\n'), input: input.replace(/\n$/, '') };
        }),
  };
}

test('1Password: the address is the only argument, and a value comes as it is', async (t) => {
  const { provider, calls } = await standIn(t, 'op', 'op', `printf 'a value with spaces \\n'`);
  const value = await provider.read(reference('ref+op://Private/My%20Item/api/key?attribute=otp'), signal);
  assert.ok(value.equals(new Secret('a value with spaces \n', 'planted')));
  assert.deepEqual(
    calls().map(({ args }) => args),
    [['read', '--no-newline', 'op://Private/My Item/api/key?attribute=otp']],
  );
  assert.match(provider.problemOf(reference('ref+op://Private/Item')) ?? '', /vault, an item and a field/);
  assert.match(provider.problemOf(reference('ref+op://a/b/c?reveal=1')) ?? '', /"reveal"/);
  await rejectsWith('invalid', () => provider.write(reference('ref+op://a/b/c'), new Secret('x', ''), signal));
});

test('Google: a value goes in by standard input, never by an argument', async (t) => {
  const answer = `case "$2" in describe) exit 0;; versions) if [ "$3" = access ]; then printf '{"key":"inner"}'; fi;; esac`;
  const { provider, calls } = await standIn(t, 'gcpsecrets', 'gcloud', answer);
  await provider.write(reference('ref+gcpsecrets://shop-prod/db'), new Secret('planted-value', ''), signal);
  const written = calls().at(-1);
  assert.deepEqual(written?.args, ['secrets', 'versions', 'add', 'db', '--data-file=-', '--project=shop-prod', '--quiet']);
  assert.equal(written?.input, 'planted-value');
  assert.ok(calls().every(({ args }) => !args.join(' ').includes('planted-value')));
  const part = await provider.read(reference('ref+gcpsecrets://shop-prod/db?version=3#/key'), signal);
  assert.ok(part.equals(new Secret('inner', '')));
  assert.deepEqual(calls().at(-1)?.args.slice(0, 4), ['secrets', 'versions', 'access', '3']);
  for (const text of ['ref+gcpsecrets://shop-prod/--help', 'ref+gcpsecrets://-x/db', 'ref+gcpsecrets://shop-prod/db?version=-1'])
    assert.ok(provider.problemOf(reference(text)), text);
});

describe('what a program says is understood and not repeated', () => {
  const rows: readonly (readonly [
    provider: string,
    program: string,
    text: string,
    says: string,
    kind: VaultError['kind'],
    message: RegExp,
  ])[] = [
    ['op', 'op', 'ref+op://a/b/c', 'you are not currently signed in, planted-value', 'signed-out', /run op signin/],
    ['op', 'op', 'ref+op://a/b/c', '"b" is not an item; "b" isn\'t an item in vault a', 'not-found', /no value there/],
    ['op', 'op', 'ref+op://a/b/c', 'dial tcp: lookup: no such host', 'unreachable', /network/],
    ['op', 'op', 'ref+op://a/b/c', 'planted-value', 'broken', /status 1/],
    ['gcpsecrets', 'gcloud', 'ref+gcpsecrets://shop-prod/db', 'ERROR: NOT_FOUND: Secret', 'not-found', /no value there/],
    ['gcpsecrets', 'gcloud', 'ref+gcpsecrets://shop-prod/db', 'ERROR: PERMISSION_DENIED: x', 'denied', /ask for access/],
    [
      'gcpsecrets',
      'gcloud',
      'ref+gcpsecrets://shop-prod/db',
      'You do not currently have an active account',
      'signed-out',
      /gcloud auth login/,
    ],
  ];
  for (const [name, program, text, says, kind, message] of rows) {
    test(`${name}: ${kind}`, async (t) => {
      const { provider } = await standIn(t, name, program, `cat >&2 <<'END'\n${says}\nEND\nexit 1`);
      await rejectsWith(kind, () => provider.read(reference(text), signal), message);
    });
  }

  test('one that is not there, prints without end or hangs', async (t) => {
    const missing = await loadProvider('op', { store: async () => memoryStore(), home: '/', environment: { PATH: '' } });
    await rejectsWith('absent', async () => missing?.read(reference('ref+op://a/b/c'), signal), /not installed/);
    const endless = await standIn(t, 'op', 'op', 'exec yes planted-value');
    await rejectsWith('unreachable', () => endless.provider.read(reference('ref+op://a/b/c'), signal));
    const hanging = await standIn(t, 'op', 'op', 'exec sleep 60');
    const { provider } = hanging;
    const stop = new AbortController();
    const read = provider.read(reference('ref+op://a/b/c'), stop.signal);
    const timer = setInterval(() => hanging.calls().length > 0 && stop.abort(), 20);
    await assert.rejects(read, { name: 'AbortError' });
    clearInterval(timer);
  });
});

test('no program is taken from a relative folder, nor from what a package manager puts in front', async (t) => {
  const folder = temporaryHome(t);
  for (const name of ['good', 'node_modules/.bin']) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'op'), '#!/bin/sh\n');
    chmodSync(join(folder, name, 'op'), 0o755);
  }
  const path = ['', '.', 'good', join(folder, 'node_modules/.bin'), join(folder, 'good')].join(delimiter);
  assert.equal(await findProgram('op', path), join(folder, 'good/op'));
});

async function rejectsWith(kind: VaultError['kind'], call: () => Promise<unknown>, message = /./): Promise<void> {
  await assert.rejects(call, (error: VaultError) => {
    assert.equal(error.kind, kind, error.message);
    assert.match(error.message, message);
    assert.match(error.message, /^[^\n]+\.$/);
    assert.doesNotMatch(error.message, /planted-value/);
    return true;
  });
}
