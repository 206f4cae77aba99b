/** docs/vaults-in-code.md is made from what the second quick-fix writes; UPDATE=1 writes it. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { parseReference } from '../../../core/reference/reference.ts';
import { sayNotes } from '../../../core/rewrite/note.ts';
import { moved, value } from './moved.ts';

const page = resolve(import.meta.dirname, '../../../docs/vaults-in-code.md');

const vaults = {
  'Azure Key Vault': 'ref+azurekeyvault://shop/API-KEY',
  'AWS Secrets Manager': 'ref+awssecrets://shop/API_KEY',
  'HashiCorp Vault and OpenBao': 'ref+vault://secret/shop#/API_KEY',
};

const programs = [
  ['javascript', 'JavaScript', 'pay.mjs', 'export const key = "VALUE";\n'],
  ['typescript', 'TypeScript', 'pay.mts', 'export const key = "VALUE";\n'],
  ['python', 'Python', 'pay.py', 'key = "VALUE"\n'],
  ['go', 'Go', 'pay.go', 'package pay\n\nvar key = "VALUE"\n'],
  ['java', 'Java', 'Pay.java', 'class Pay {\n    static final String KEY = "VALUE";\n}\n'],
  ['csharp', 'C#', 'Pay.cs', 'class Pay\n{\n    const string Key = "VALUE";\n}\n'],
] as const;

test('the page is that of this version', () => {
  const text = pageOf();
  if (process.env['UPDATE'] === '1') writeFileSync(page, text);
  assert.ok(readFileSync(page, 'utf8') === text, 'UPDATE=1 writes docs/vaults-in-code.md');
});

function pageOf(): string {
  const parts = [
    '# Reading a vault in code',
    "Where `secretref.moveTo` names a vault, the editor's quick-fix has a second action: *Move to … and read it there in code*. The value goes into " +
      'the vault as with the first one, and the program then asks the vault by itself, with the client library that its vendor keeps (for ' +
      "HashiCorp Vault hvac, VaultSharp, Spring Vault, HashiCorp's own for Go, and plain HTTP in JavaScript), as the identity that it runs " +
      'as. No credential of the vault stands in the code, no variable is needed, and `secretref run` has nothing to hand over.',
    'The action is offered where the code may wait or need not: in JavaScript in an async function or at the top of an ES module. Where it ' +
      'cannot stand, an editor that shows such actions says why. Only a value that is a whole string is read so. Of HashiCorp Vault the ' +
      'key-value engine must be of version 2. Afterwards you are told which libraries the program needs.',
    'JavaScript, TypeScript, Python, Go and Java programs are moved, built and run against servers of all three by `npm run test:vaults`; ' +
      'those of C# are not compiled, since .NET is not among the tools of this project.',
  ];
  for (const [vault, written] of Object.entries(vaults)) {
    parts.push(`## ${vault}`, `For \`${written}\`:`);
    for (const [language, label, path, before] of programs) {
      const reference = parseReference(written) ?? assert.fail(written);
      const { plan, after } = moved(language, before, { reference, path, reads: 'vault' });
      assert.ok(plan.kind === 'plan' && after !== undefined && !after.includes(value), path);
      parts.push(`${label}:`, `\`\`\`${language}\n${after.trimEnd()}\n\`\`\``);
      const add = /there: (.*)$/.exec(sayNotes(plan.note ? [plan.note] : []).join())?.[1];
      if (add !== undefined) parts.push(`It needs: \`${add}\``);
    }
  }
  return `${parts.join('\n\n')}\n`;
}
