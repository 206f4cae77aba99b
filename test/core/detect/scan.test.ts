/** The pipeline as a whole: confidence, names, overlaps, and that no text can make it throw, hang or point outside. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { builtInEngine } from '../../../core/detect/engine/compile.ts';
import type { Finding } from '../../../core/detect/finding.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate, readMarked } from '../../../samples/templates.ts';

function find(template: string, path = 'app.ts'): readonly Finding[] {
  return scan(readMarked(`${expandTemplate(template)}«»`).text, languageOf(path)).findings;
}

const one: readonly (readonly [template: string, rule: string, confidence: string, name: string])[] = [
  ['const stripe = "sk_live_{alnum:24}"', 'stripe-secret-key', 'certain', 'STRIPE_SECRET_KEY'],
  ['const stripeSecretKey = "sk_live_{alnum:24}"', 'stripe-secret-key', 'certain', 'STRIPE_SECRET_KEY'],
  ['const key = "sk_test_{alnum:24}"', 'stripe-test-key', 'likely', 'STRIPE_SECRET_KEY'],
  ['const billingKey = "sk_live_{alnum:24}"', 'stripe-secret-key', 'certain', 'BILLING_KEY'],
  ['const t = "ghp_{crc-base62:30}"', 'github-token', 'certain', 'GITHUB_TOKEN'],
  ['const t = "ghp_{base62:36}"', 'github-token', 'possible', 'GITHUB_TOKEN'],
  ['const db_password = "{base62:16}"', 'generic-credential', 'likely', 'DB_PASSWORD'],
  ['const password = "{base62:16}"', 'generic-credential', 'likely', 'PASSWORD'],
  ['headers = { Authorization: "Bearer ghp_{crc-base62:30}" }', 'github-token', 'certain', 'GITHUB_TOKEN'],
  ['const url = "https://build:ghp_{crc-base62:30}@github.com/shop"', 'github-token', 'certain', 'GITHUB_TOKEN'],
  ['const DATABASE_URL = "postgres://shop:{base62:12}@db/shop"', 'url-password', 'likely', 'DATABASE_PASSWORD'],
  ['const key = "AKIA{aws-id}"', 'aws-access-key-id', 'certain', 'AWS_ACCESS_KEY_ID'],
  ['const s = `Bearer {jwt}`', 'jwt', 'certain', 'ACCESS_TOKEN'],
];

for (const [template, rule, confidence, name] of one) {
  test(`${template} is ${confidence} ${rule}`, () => {
    assert.deepEqual(
      find(template).map((finding) => [finding.rule, finding.confidence, finding.suggestedName]),
      [[rule, confidence, name]],
    );
  });
}

test('a finding holds no value', () => {
  const { text, span } = readMarked(expandTemplate('const stripe = "«sk_live_{alnum:24}»"'));
  const { findings } = scan(text, languageOf('app.ts'));
  assert.equal(JSON.stringify(findings).includes(text.slice(span.start, span.end)), false);
});

test('several values on one line are all found', () => {
  const findings = find('[["sk_live_{alnum:24}", "ghp_{crc-base62:30}"], "sk_live_{alnum:30}"]');
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['stripe-secret-key', 'github-token', 'stripe-secret-key'],
  );
});

test('no text makes scan throw, point outside the text, or overlap', () => {
  const pieces = [
    ...builtInEngine().keywords,
    '"',
    "'",
    '`',
    '=',
    ':',
    '://',
    '@',
    '\n',
    '\r\n',
    ' ',
    '\\',
    '${',
    '}',
    '\0',
    '\ud800',
    'é',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...pieces),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.stringMatching(/^[A-Za-z0-9]{30}$/),
  );
  const paths = fc.constantFrom('a.ts', 'a.py', 'a.json', '.env', 'a.yaml', 'a.txt', 'a.sh', 'a.ini', 'a.tsx', 'a.md');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), paths, (parts, path) => {
      const text = parts.join('');
      let end = 0;
      for (const { span, suggestedName } of scan(text, languageOf(path)).findings) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
        assert.match(suggestedName, /^[A-Z_][A-Z0-9_]*$/);
        end = span.end;
      }
    }),
    { numRuns: 400 },
  );
});

test('a hit is found in the middle of 5 MB on one line', () => {
  const filler = 'x1 '.repeat(850_000);
  const { text, span } = readMarked(`${filler}"«${expandTemplate('sk_live_{alnum:24}')}»"${filler}`);
  assert.deepEqual(
    scan(text, { id: 'plaintext' }).findings.map((finding) => finding.span),
    [span],
  );
});
