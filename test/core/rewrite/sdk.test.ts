/** Code that reads its vault by itself: what stands there afterwards, and where nothing can. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the languages' own.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseReference } from '../../../core/reference/reference.ts';
import { moved, outcome } from './moved.ts';

const places = {
  azure: 'ref+azurekeyvault://shop/DB-NAME',
  aws: 'ref+awssecrets://shop/DB_NAME?region=eu-west-1',
  member: 'ref+awssecrets://shop#/DB_NAME',
  vault: 'ref+vault://secret/shop#/DB_NAME',
} as const;

type Row = readonly [place: keyof typeof places | `ref+${string}`, path: string, before: string, after: string | RegExp];

function check([place, path, before, expected]: Row): void {
  const reference = parseReference(place in places ? places[place as keyof typeof places] : place) ?? assert.fail(place);
  const language = languages.get(path.slice(path.lastIndexOf('.') + 1)) ?? assert.fail(path);
  const text = outcome(moved(language, before, { reference, path, reads: 'vault' }));
  if (typeof expected === 'string') assert.equal(text, expected);
  else assert.match(text, expected);
}

const languages: ReadonlyMap<string, string> = new Map([
  ...['js', 'mjs', 'cjs'].map((ending) => [ending, 'javascript'] as const),
  ...['ts', 'mts'].map((ending) => [ending, 'typescript'] as const),
  ['jsx', 'javascriptreact'],
  ['py', 'python'],
  ['go', 'go'],
  ['java', 'java'],
  ['cs', 'csharp'],
  ['rb', 'ruby'],
]);

describe('what stands there, and what it imports', () => {
  const rows: readonly Row[] = [
    [
      'aws',
      'a.mjs',
      "import fs from 'node:fs';\nsend('VALUE');\n",
      "import { SecretsManager } from '@aws-sdk/client-secrets-manager';\nimport fs from 'node:fs';\nsend((await new SecretsManager({ region: 'eu-west-1' }).getSecretValue({ SecretId: 'shop/DB_NAME' })).SecretString);\n",
    ],
    [
      'azure',
      'a.cjs',
      "'use strict'\n\nasync function f() { return 'VALUE' }\n",
      "'use strict'\n\nconst { DefaultAzureCredential } = require('@azure/identity')\nconst { SecretClient } = require('@azure/keyvault-secrets')\n\nasync function f() { return (await new SecretClient('https://shop.vault.azure.net', new DefaultAzureCredential()).getSecret('DB-NAME')).value }\n",
    ],
    [
      'member',
      'a.ts',
      'export async function f() { return "VALUE"; }\n',
      'import { SecretsManager } from \'@aws-sdk/client-secrets-manager\';\n\nexport async function f() { return JSON.parse((await new SecretsManager().getSecretValue({ SecretId: "shop" })).SecretString!)["DB_NAME"]; }\n',
    ],
    [
      'aws',
      'a.mjs',
      "import { SecretsManager } from '@aws-sdk/client-secrets-manager';\nsend('VALUE');\n",
      "import { SecretsManager } from '@aws-sdk/client-secrets-manager';\nsend((await new SecretsManager({ region: 'eu-west-1' }).getSecretValue({ SecretId: 'shop/DB_NAME' })).SecretString);\n",
    ],
    [
      'azure',
      'a.py',
      'from __future__ import annotations\nimport sys\nkey = "VALUE"\n',
      'from __future__ import annotations\nimport sys\nfrom azure.identity import DefaultAzureCredential\nfrom azure.keyvault.secrets import SecretClient\nkey = SecretClient("https://shop.vault.azure.net", DefaultAzureCredential()).get_secret("DB-NAME").value\n',
    ],
    [
      'azure',
      'a.py',
      'from azure.identity import DefaultAzureCredential\nfrom azure.keyvault.secrets import SecretClient\nkey = "VALUE"\n',
      'from azure.identity import DefaultAzureCredential\nfrom azure.keyvault.secrets import SecretClient\nkey = SecretClient("https://shop.vault.azure.net", DefaultAzureCredential()).get_secret("DB-NAME").value\n',
    ],
    ['vault', 'a.py', 'key = "VALUE"\n', /^import hvac\n\nkey = hvac\.Client\(\)\.secrets\.kv\.v2\..*\["DB_NAME"\]\n$/],
    [
      'vault',
      'a.go',
      'package a\n\nvar key = "VALUE"\n',
      /^package a\n\nimport "context"\nimport "github.com\/hashicorp\/vault\/api"\n\nvar key = func\(\) string \{\n/,
    ],
    [
      'aws',
      'A.java',
      'class A { String k = "VALUE"; }\n',
      /^import software[^;]*Region;\nimport software[^;]*;\n\nclass A \{ String k = SecretsManagerClient\.builder/,
    ],
    ['azure', 'a.cs', 'class A { const string K = "VALUE"; }\n', /^class A \{ static readonly string K = new global::Azure\./],
    // A sovereign cloud goes by its whole host.
    [
      'ref+azurekeyvault://shop.vault.azure.cn/db',
      'a.py',
      'key = "VALUE"\n',
      /SecretClient\("https:\/\/shop\.vault\.azure\.cn", /,
    ],
    // A comment has the reference.
    ['vault', 'a.py', '# it was VALUE once\n', '# it was ref+vault://secret/shop#/DB_NAME once\n'],
  ];
  for (const row of rows) test(`${row[0]}: ${row[2]}`, () => check(row));
});

describe('where JavaScript may wait', () => {
  const waits = /\(await /;
  const rows: readonly Row[] = [
    ['vault', 'a.js', "export const k = 'VALUE';", waits],
    ['vault', 'a.js', "const k = 'VALUE';", /refused: .*nothing says that this is an ES module/],
    ['vault', 'a.cjs', "const k = 'VALUE';", /refused: .*a CommonJS module cannot wait/],
    ['vault', 'a.ts', "export const k = 'VALUE';", /refused: .*TypeScript may make a CommonJS module/],
    ['vault', 'a.mts', "export const k = 'VALUE';", waits],
    ['vault', 'a.js', "async function f() { if (x) { for (;;) { g({ k: ['VALUE'] }); } } }", waits],
    ['vault', 'a.js', "async function* f() { yield 'VALUE'; }", waits],
    ['vault', 'a.js', "const f = async () => 'VALUE';", waits],
    ['vault', 'a.js', "const f = async (a, b) => g(a, 'VALUE');", waits],
    ['vault', 'a.js', "const f = async a => { return 'VALUE'; };", waits],
    ['vault', 'a.ts', "const f = async (a: A): Promise<Map<string, B>> => { return 'VALUE'; };", waits],
    ['vault', 'a.ts', "class A { private static async load(x: X): Promise<string> { return 'VALUE'; } }", waits],
    ['vault', 'a.js', "const o = { async load() { try { return 'VALUE'; } finally {} } };", waits],
    ['vault', 'a.js', "async function f() { return `${g('VALUE')}`; }", waits],
    ['vault', 'a.js', "function f() { return 'VALUE'; }", /refused: .*not async/],
    ['vault', 'a.js', "async function f() { return a.map((x) => x + 'VALUE'); }", /refused: .*not async/],
    ['vault', 'a.js', "async function f() { return a.map(function (x) { return 'VALUE'; }); }", /refused: .*not async/],
    ['vault', 'a.js', "export class A { k = 'VALUE'; }", /refused: .*field of a class/],
    ['vault', 'a.js', "export class A { static { g('VALUE'); } }", /refused: .*field of a class/],
    ['vault', 'a.js', "export class A { constructor() { this.k = 'VALUE'; } }", /refused: .*not async/],
    ['vault', 'a.js', "async function f(k = 'VALUE') {}", /refused: .*default of a parameter/],
    ['vault', 'a.js', "const f = async (k = 'VALUE') => k;", /refused: .*default of a parameter/],
    ['vault', 'a.mjs', "class A implements B, C { k = 'VALUE'; }", /refused: .*field of a class/],
    [
      'vault',
      'a.mts',
      'async function f() { class A<T, U> extends B<{ a: string }> { k = "VALUE"; } }',
      /refused: .*field of a class/,
    ],
    ['vault', 'a.mjs', "a.map((x) => Symbol.for('VALUE'));", /refused: .*not async/],
    ['vault', 'a.mjs', "async function f() { it('a', () => expect(g).to.throw('VALUE')); }", /refused: .*not async/],
    ['vault', 'a.mjs', "const o = { async() { return 'VALUE'; } };", /refused: .*not async/],
    ['vault', 'a.mjs', "const f = (x) => typeof\n  'VALUE';", /refused: .*not async/],
    ['vault', 'a.mjs', "const o = { k: ['VALUE'] };", waits],
    ['vault', 'a.mjs', "try { send({ k: 'VALUE' }); } catch { } finally { g('b'); }", waits],
    ['vault', 'a.js', "const f = async () => g()\nh = 'VALUE'", /refused: .*nothing says/],
    ['vault', 'a.js', "const f = async () => g(), k = 'VALUE'", /refused: .*nothing says/],
  ];
  for (const row of rows) test(row[2], () => check(row));
});

describe('imports stand where statements begin, and only true ones count', () => {
  const added = "import { SecretsManager } from '@aws-sdk/client-secrets-manager';\n";
  const required = "const { SecretsManager } = require('@aws-sdk/client-secrets-manager');\n";
  const inFunction = "async function f() { return 'VALUE'; }\n";
  const begins = (text: string): RegExp => new RegExp(`^${text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')}`);
  for (const [path, head] of [
    ['a.cjs', "const log = require('debug')(\n  'app'\n);\n"],
    ['a.cjs', "const a = require('a'),\n  b = 5;\n"],
    ['a.cjs', "const a = require('a')\n  .promises;\n"],
    ['a.mjs', "import d from './d.json' with {\n type: 'json',\n};\n"],
    ['a.mjs', "import d from './d.js'; /* a\n b */\n"],
    ['a.mjs', "import { Other } from '@aws-sdk/client-secrets-manager';\n"],
  ] as const)
    test(head, () => check(['aws', path, head + inFunction, begins((path === 'a.cjs' ? required : added) + head)]));
  for (const head of [
    "import { type SecretsManager } from '@aws-sdk/client-secrets-manager';\n",
    "import { Fake as SecretsManager } from '@aws-sdk/client-secrets-manager';\n",
    "function g() { const { SecretsManager } = require('@aws-sdk/client-secrets-manager'); }\n",
  ])
    test(head, () => check(['aws', 'a.mts', head + inFunction, /refused: .*"SecretsManager" has another meaning/]));
  test('what a comment imports does not count', () => {
    const comment = `// ${added}`;
    check(['aws', 'a.mjs', `${comment}import a from 'a';\n${inFunction}`, begins(`${comment}${added}import a`)]);
  });
  test('lines of a docstring import nothing', () => {
    const lines = 'from azure.identity import DefaultAzureCredential\nfrom azure.keyvault.secrets import SecretClient\n';
    const docstring = `"""\n${lines}"""\n`;
    check(['azure', 'a.py', `${docstring}key = "VALUE"\n`, begins(`${docstring}${lines}\nkey = SecretClient`)]);
    const again = 'from azure.identity import DefaultAzureCredential\nDefaultAzureCredential = None\nkey = "VALUE"\n';
    check(['azure', 'a.py', again, /refused: .*"DefaultAzureCredential" gets another meaning/]);
  });
});

describe('where nothing is written', () => {
  const rows: readonly Row[] = [
    ['vault', 'a.rb', 'k = "VALUE"', /refused: JavaScript, TypeScript, Python, Java, C# and Go/],
    ['ref+keychain://shop/db', 'a.py', 'k = "VALUE"', /refused: Code can read Azure Key Vault/],
    ['ref+vault://secret/shop', 'a.py', 'k = "VALUE"', /refused: .* needs a mount, a path and a field/],
    ['ref+vault://secret/a%22b#/k', 'a.py', 'k = "VALUE"', /refused: .*a character that is not written into code/],
    ['ref+vault://secret/shop?version=2#/k', 'a.py', 'k = "VALUE"', /refused: .*options/],
    ['ref+awssecrets://shop#/a/b', 'a.py', 'k = "VALUE"', /refused: .*deeper/],
    ['ref+azurekeyvault://shop/db/0123', 'a.py', 'k = "VALUE"', /refused: .*one version/],
    ['member', 'A.java', 'class A { String k = "VALUE"; }', /refused: Java has no JSON/],
    ['aws', 'a.py', 'k = f"a VALUE b"', /refused: .*longer string/],
    ['aws', 'a.mjs', 'k = "a VALUE b"', /refused: .*longer string/],
    ['aws', 'a.py', 'boto3 = None\nk = "VALUE"', /refused: .*"boto3" gets another meaning/],
    ['aws', 'a.mjs', "class SecretsManager {}\nk = 'VALUE'", /refused: .*"SecretsManager" has another meaning/],
    ['vault', 'a.go', 'package a\n\nfunc f(api string) { g("VALUE") }\n', /refused: .*clash with a name/],
    [
      'vault',
      'a.jsx',
      "import React, { useState } from 'react';\nuseState(0);\nexport const k = 'VALUE';",
      /refused: This code runs in a browser/,
    ],
    ['aws', 'A.java', 'class A { @B("VALUE") int x; }', /refused: .*annotation/],
  ];
  for (const row of rows) test(`${row[0]}: ${row[2]}`, () => check(row));
});
