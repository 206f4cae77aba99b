/** Whatever a repository writes into names, rules and reasons, what is printed moves no cursor, hides nothing and starts no line of its own. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandTemplate } from '../../samples/templates.ts';
import { place, secretref } from './secretref.ts';

const evil = 'A\u001b[2J\u001b]8;;https://evil.example\u0007\r\nNo findings in 1 file.\u202e\u2066\u0085\u009b\u200b';
const rule = { id: 'acme-a', title: evil, why: evil, keywords: ['acme_'], pattern: 'acme_[A-Za-z0-9]{20}', quality: 'any' };
const entry = { path: evil, rule: evil, fingerprint: 'A', date: '2026-01-01', author: evil, reason: evil, expires: '2026-01-02' };
const files = {
  '.git/HEAD': '',
  '.gitignore': 'ignored*\n',
  '.secretref.json': JSON.stringify({ [`x${evil}`]: 1, rules: { [`jwt${evil}`]: 'off' }, customRules: [rule] }),
  '.secretref.baseline': `${JSON.stringify({ 'secretref-baseline': 1, salt: '0'.repeat(32) })}\n${JSON.stringify(entry)}\n`,
  [`${evil.replaceAll('/', '')}.js`]: `f('${expandTemplate('acme_{alnum:20}')}');\nconst t = process.env.MY_TOKEN;\n`,
  [`${evil.replaceAll('/', '')}.txt`]: `the key is ${expandTemplate('ghp_{alnum:36}')}\n`,
  'ignored\u001b[2J': '',
  'binary\u001b[2J': '\0',
  'yarn\u001b[2J.min.js': '',
  '.env': 'A\u001b=ref+keychain://shop/A\u001b\nB=ref+keychain://shop/B#\u202e\n',
};

const commands = [
  ['scan'],
  ['scan', '--list-skipped'],
  ['scan', '--format', 'json'],
  ['scan', '--format', 'sarif'],
  ['fix', '--dry-run'],
  ['fix', '--dry-run', '--json'],
  ['check'],
  ['check', '--json'],
];

for (const command of commands) {
  test(`secretref ${command.join(' ')}`, async (t) => {
    const { stdout, stderr } = await secretref(place(t, files), command);
    assert.ok(stdout.length > 100);
    const printed = stdout + stderr;
    assert.deepEqual(printed.replaceAll('\n', '').match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu), null);
    assert.doesNotMatch(printed, /^No findings in 1 file\./m);
  });
}
