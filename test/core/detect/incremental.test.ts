/** An edited text is scanned with the same result as if it were scanned anew, whatever the edits; SECRETREF_RUNS sets their number. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rescan, scanWhole } from '../../../core/detect/incremental.ts';
import { scan } from '../../../core/detect/scan.ts';
import { relocateReferences } from '../../../core/reference/relocate.ts';
import { locateReferences } from '../../../core/reference/template.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const secrets = [
  'const stripe = "sk_live_{alnum:24}";',
  'TOKEN=ghp_{crc-base62:30}',
  'aws_access_key_id = AKIA{aws-id}',
  'aws_secret_access_key = {base64:40}',
  'password: "{base62:18}"',
  'db_password = {base62:16}',
  'password =\n\n    "{base62:20}"',
  '- name: DB_PASSWORD\n\n\n  value: "{base62:20}"',
  'parser.add("--api-key",\n  type=str,\n\n  default="{base62:32}")',
  `f(\`\${a}\`, "sk_live_{alnum:24}") // secretref-ignore`,
  `f(\`\${a(\n"sk_live_{alnum:24}")}\`) // secretref-ignore`,
  'url = "postgres://shop:{base62:12}@db.shop.internal/shop"',
  'Authorization: Bearer {jwt}',
  "curl -H 'Authorization: Bearer {base62:40}' https://api.shop.internal",
  'datadog_api_key: {hex:32}',
  'apiKey: "{hex:32}", // secretref-ignore',
  '{pem:RSA PRIVATE KEY}',
  'key = "{pem-escaped:EC PRIVATE KEY}"',
  'payload = "eyJ{base64url:60}.eyJ{base64url:400}.{base64url:43}"',
  '{"private_key": "{pem-escaped:PRIVATE KEY}"}',
  `{"auth": "${Buffer.from(expandTemplate('TOKEN=ghp_{crc-base62:30}')).toString('base64')}"}`,
  `ENCODED=${Buffer.from(expandTemplate('sk_live_{alnum:24}')).toString('hex')}`,
];

const others = [
  'import { read } from "./read.ts";',
  'export function total(items) {\n  return items.reduce((sum, item) => sum + item.price, 0);\n}',
  '// secretref-ignore-next-line',
  '# secretref-ignore-next-line stripe-secret-key',
  '/* secretref-ignore */',
  '# pragma: allowlist secret',
  '// secretlint-disable',
  '// secretlint-enable',
  '/*',
  '*/',
  '"""',
  "'''",
  '`',
  `\`\${a}`,
  '${',
  '}',
  '{',
  '"',
  "'",
  '/',
  '\\',
  'cat <<EOF',
  'EOF',
  '-----BEGIN PRIVATE KEY-----',
  '-----END PRIVATE KEY-----',
  'secret',
  'password = ',
  'authorization',
  'discord bot',
  'twilio',
  '=',
  ':',
  '\n',
  '\r\n',
  '\r',
  '    ',
  '\t',
  'é',
  '\ud83d',
  'x'.repeat(700),
  'lorem ipsum dolor sit amet\n'.repeat(40),
  'a9'.repeat(3000),
];

/** So long that most of a text lies out of sight of an edit. */
const filler = fc
  .integer({ min: 1, max: 12 })
  .map((times) => 'const total = items.reduce((sum, item) => sum + item["price"], 0);\n'.repeat(20 * times));

const breaks = fc.constantFrom('\n', '\n', '\n', '\r\n', ' ', '');
const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...secrets), fc.integer({ min: 1, max: 4 })).map(([template, seed]) => expandTemplate(template, seed)),
  fc.constantFrom(...others),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc
  .array(fc.tuple(fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: filler }), breaks), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
/** Anywhere, or a few units from something that matters. */
const place = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (current: string) => Math.floor(share * current.length)),
  fc
    .tuple(fc.nat(), fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -4200, max: 4200 })))
    .map(([which, off]) => (current: string) => {
      const marks = [...current.matchAll(/secretref|pragma|secretlint|passw|token|key|BEGIN|sk_live|discord|[`"\n]|\/\*|eyJ/g)];
      const mark = marks[which % Math.max(1, marks.length)]?.index ?? 0;
      return Math.min(current.length, Math.max(0, mark + off));
    }),
);
const edit = fc.record({
  at: place,
  removed: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3000 })),
  inserted: fc.oneof(fc.constant(''), fc.constantFrom('a', '0', '"', '\n', ' ', '`', '-', '{', '}', '${', '/*'), piece, text),
});
const paths = fc.constantFrom(
  'a.ts',
  'a.tsx',
  'a.py',
  'a.json',
  '.env',
  'a.yaml',
  'a.txt',
  'a.sh',
  'a.ini',
  'a.sql',
  'a.md',
  'a.xml',
);
const runs = Number(process.env['SECRETREF_RUNS'] ?? 300);

test('the scan of an edited text is that of the whole text', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), paths, (start, edits, path) => {
      const language = languageOf(path);
      let current = start;
      let scanned = scanWhole(current, language);
      assert.deepEqual(scanned.result, scan(current, language));
      for (const { at, removed, inserted } of edits) {
        const from = at(current);
        const to = Math.min(current.length, from + removed);
        current = current.slice(0, from) + inserted + current.slice(to);
        scanned = rescan(scanned, current, { span: { start: from, end: to }, length: inserted.length });
        assert.deepEqual(scanned.result, scan(current, language));
      }
    }),
    { numRuns: runs },
  );
});

test('a brace far above decides whether a comment is one', () => {
  const language = languageOf('a.ts');
  const key = expandTemplate('sk_live_{alnum:24}');
  const lines = 'sum(item["price"])\n'.repeat(400);
  const before = `\`\${a + {\n${lines}}\n// secretref-ignore-next-line\n${key}\n}\``;
  const start = before.indexOf('{\n');
  const after = before.slice(0, start) + before.slice(start + 1);
  const scanned = scanWhole(before, language);
  assert.equal(scanned.result.suppressed.length, 1);
  const { result } = rescan(scanned, after, { span: { start, end: start + 1 }, length: 0 });
  assert.equal(result.findings.length, 1);
  assert.deepEqual(result, scan(after, language));
});

test('references of an edited text are those of the whole text', () => {
  const words = fc.constantFrom(
    'ref+keychain://shop/A',
    'secretref+keychain://shop/B+',
    'ref+',
    '://',
    'a',
    ' ',
    '\n',
    '"',
    '\r',
  );
  const texts = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(texts, share, fc.nat({ max: 20 }), texts, (before, at, removed, inserted) => {
      const start = Math.floor(at * before.length);
      const end = Math.min(before.length, start + removed);
      const after = before.slice(0, start) + inserted + before.slice(end);
      const change = { span: { start, end }, length: inserted.length };
      assert.deepEqual(relocateReferences(locateReferences(before), after, change), locateReferences(after));
    }),
    { numRuns: runs },
  );
});
