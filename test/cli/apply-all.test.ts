/** What becomes of the other files when one cannot be moved: a vault out of reach is asked once, a refused value stops nothing else. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { applyAll } from '../../cli/fix/apply-all.ts';
import { createNames } from '../../cli/fix/names.ts';
import { planFile } from '../../cli/fix/plan-file.ts';
import { builtInEngine } from '../../core/detect/engine/compile.ts';
import { scan } from '../../core/detect/scan.ts';
import { languageOf } from '../../core/text/language.ts';
import { expandTemplate } from '../../samples/templates.ts';
import { VaultError, type VaultErrorKind } from '../../vault/errors.ts';
import { memoryStore } from '../vault/memory-store.ts';
import { openedVault } from '../vault/opened-vault.ts';
import { temporaryHome } from '../vault/temporary-home.ts';

async function movedWith(t: TestContext, kind: VaultErrorKind) {
  const folder = temporaryHome(t);
  const store = memoryStore();
  let tries = 0;
  const set = async (...[service, account, secret, signal]: Parameters<typeof store.set>): Promise<void> => {
    tries += 1;
    if (tries === 1) throw new VaultError(kind, `It is ${kind}.`);
    await store.set(service, account, secret, signal);
  };
  const { vault } = openedVault(t, 'deny', temporaryHome(t), { ...store, set });
  const provider = async (name: string) => (await vault.provider(name)) ?? assert.fail();
  const names = createNames({
    template: 'ref+keychain://{project}/{name}',
    project: 'shop',
    envText: () => undefined,
    held: async () => undefined,
  });
  const planned = [];
  for (const [seed, path] of ['a.js', 'b.js', 'c.js'].entries()) {
    const before = `const k${seed} = '${expandTemplate('sk_live_{alnum:24}', seed + 1)}';\n`;
    const whole = join(folder, path);
    writeFileSync(whole, before);
    const language = languageOf(path);
    const find = (text: string) => scan(text, language).findings;
    planned.push({
      path,
      whole,
      before,
      plan: await planFile({ text: before, path: whole, language, find }, names),
      engine: builtInEngine(),
    });
  }
  const failures = await applyAll({ vault, provider, envFile: join(folder, '.env'), folder }, planned);
  const unchanged = planned.filter(({ whole, before }) => readFileSync(whole, 'utf8') === before).map(({ path }) => path);
  return { tries, failures: [...failures], unchanged };
}

for (const kind of ['locked', 'unreachable', 'signed-out', 'untrusted', 'absent'] as const) {
  test(`a vault that is ${kind} is asked once, and all files stay`, async (t) => {
    const message = `It is ${kind}.`;
    assert.deepEqual(await movedWith(t, kind), {
      tries: 1,
      failures: ['a.js', 'b.js', 'c.js'].map((path) => [path, message]),
      unchanged: ['a.js', 'b.js', 'c.js'],
    });
  });
}

test('a value that is refused stops no other file', async (t) => {
  assert.deepEqual(await movedWith(t, 'denied'), { tries: 3, failures: [['a.js', 'It is denied.']], unchanged: ['a.js'] });
});
