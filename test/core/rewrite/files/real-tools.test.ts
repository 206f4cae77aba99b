/** Files before and after a move, read by the tools themselves: with the variable set, they say the same. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: one text is in the language of Terraform.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { likes } from '../../../real-part.ts';
import { moved, value } from '../moved.ts';

interface Run {
  readonly path: string;
  readonly before: string;
  /** Run in the file's folder; what the last one prints is compared. */
  readonly commands: readonly (readonly [command: string, ...args: string[]])[];
}

function compare(t: TestContext, { path, before, commands }: Run): void {
  const result = moved('plaintext', before, { path });
  assert.ok(result.plan.kind === 'plan' && result.after !== undefined, result.plan.kind === 'refused' ? result.plan.reason : '');
  const variable = result.plan.mapping?.name ?? '';
  const [was, is, without] = [
    printed(t, path, result.before, commands, {}),
    printed(t, path, result.after, commands, { [variable]: value }),
    printed(t, path, result.after, commands, {}),
  ];
  assert.ok(was.includes(value), was);
  assert.equal(is, was);
  assert.notEqual(without, was);
}

function printed(t: TestContext, path: string, text: string, commands: Run['commands'], env: NodeJS.ProcessEnv): string {
  const folder = mkdtempSync(join(tmpdir(), 'secretref-tool-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, path), text);
  let last = '';
  for (const [command, ...args] of commands) {
    const { stdout, stderr, error } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      timeout: 60_000,
    });
    if (error) throw error;
    last = stdout + (stdout === '' ? stderr : '');
  }
  return last;
}

test('npm reads .npmrc', (t) => {
  if (!likes(t, 'npm', 'sudo apt-get install npm')) return;
  compare(t, {
    path: '.npmrc',
    before: '; mine\ninit-author-name=x VALUE\nsave-exact=true\n',
    commands: [['npm', 'config', 'get', 'init-author-name']],
  });
});

const terraform = [
  ['terraform', 'init', '-backend=false', '-no-color'],
  ['terraform', 'apply', '-auto-approve', '-no-color', '-input=false'],
  ['terraform', 'output', '-json'],
] as const;

for (const [path, before] of [
  [
    'main.tf',
    'locals {\n  # db\n  a = { k = "VALUE", u = "x://u:VALUE@h" }\n}\noutput "o" {\n  value = nonsensitive("${local.a.k} ${local.a.u}")\n}\n',
  ],
  [
    'variables.tf',
    'variable "p" {\n  type    = string\n  default = "VALUE"\n}\noutput "o" {\n  value     = var.p\n  sensitive = true\n}\n',
  ],
] as const) {
  test(`Terraform reads ${path}`, (t) => {
    if (!likes(t, 'terraform', 'the package of HashiCorp')) return;
    compare(t, { path, before, commands: terraform });
  });
}
