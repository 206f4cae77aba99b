/** Env files before and after a move, and that what dotenv reads from them stands for the same value. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: one row holds a variable of a shell.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { parseTemplate } from '../../../core/reference/template.ts';
import { moved, outcome, reference, value } from './moved.ts';

const written = 'ref+keychain://shop/API_KEY';

const rows: readonly (readonly [before: string, after: string])[] = [
  ['K=VALUE', `K=${written}`],
  ['K=VALUE\n', `K=${written}\n`],
  ['A=1\r\n  export K = VALUE  \r\nB=2\r\n', `A=1\r\n  export K = ${written}  \r\nB=2\r\n`],
  ['K="VALUE" # the key', `K="${written}" # the key`],
  ["K='VALUE'# the key", `K='${written}'# the key`],
  ['K=`VALUE`', `K=\`${written}\``],
  ['K=VALUE # the key', `K=${written} # the key`],
  ['K: VALUE', `K: ${written}`],
  ['K=VALUE\nL=VALUE', `K=${written}\nL=${written}`],
  ['U=postgres://u:VALUE@h/db', `U=postgres://u:${written}+@h/db`],
  ['U="postgres://u:VALUE@h/db"', `U="postgres://u:${written}+@h/db"`],
  ['U="VALUE:VALUE"', `U="${written}+:${written}+"`],
  ['U="Bearer VALUE"', `U="Bearer ${written}+"`],
  ['U="a ref+keychain://a/b+ VALUE"', `U="a ref+keychain://a/b+ ${written}+"`],
  ['# K=VALUE', `# K=${written}`],
  ['# see u:VALUE@h', `# see u:${written}+@h`],
  ['K=1 # was VALUE', `K=1 # was ${written}`],
  ['K="«-----BEGIN KEY-----\nabc=\n-----END KEY-----\n»"\nL=1', `K="${written}"\nL=1`],
  ['K="«-----BEGIN KEY-----\\nabc=\\n-----END KEY-----»"', `K="${written}"`],
  ['\ufeffK=VALUE', `\ufeffK=${written}`],
  ['A="unclosed\nK=VALUE', `A="unclosed\nK=${written}`],
];

const refused: readonly string[] = [
  'PATH=VALUE',
  'LD_PRELOAD="x VALUE"',
  'my.key=VALUE',
  'K=VALUE#x',
  'K="VALUE',
  'K="VALUE" x',
  'VALUE',
  'VALUE=1',
  'K="«a\\tb»"',
  'K="«a\\\\b»"',
  "K='«a\\'b»'",
  'K="«a${X}b»"',
  'K="secret«VALUE»"',
  'K="ref+«VALUE»"',
  'K="ref+keychain://a/b«VALUE»"',
];

for (const [before, after] of rows) {
  test(`env: ${JSON.stringify(before)}`, () => assert.equal(outcome(moved('dotenv', before)), after));
}

for (const before of refused) {
  test(`refused: ${JSON.stringify(before)}`, () => assert.match(outcome(moved('dotenv', before)), /^refused: Line 1 /));
}

test('the value is what dotenv reads', () => {
  const { plan, before } = moved('dotenv', 'K="«-----BEGIN\\nabc\r\ndef»"');
  assert.equal(plan.kind === 'plan' ? plan.value : plan.reason, parse(before)['K']);
});

test('a reference with a pointer gets quotes, for its # would start a comment', () => {
  const more = { reference: { ...reference, pointer: ['password'] } };
  assert.equal(outcome(moved('dotenv', 'K=VALUE # x', more)), `K="${written}#/password" # x`);
  assert.equal(outcome(moved('dotenv', 'K=u:VALUE@h', more)), `K="u:${written}#/password+@h"`);
  assert.equal(outcome(moved('dotenv', "K='VALUE'", more)), `K='${written}#/password'`);
  assert.match(outcome(moved('dotenv', 'K=$A:VALUE@h', more)), /^refused/);
});

test('expanding what dotenv reads after a move gives what it read before', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'ab=:/@ +?&%$.-_#\'"`\\\n\t{}é', 'ref+', 'secret', 'ref+keychain://a/b', '\\n'),
    maxLength: 12,
  });
  const line = fc.tuple(fc.constantFrom('', '"', "'", '`'), text, text, fc.constantFrom('', ' # note', '\nB=1', '\r\n'));
  let planned = 0;
  fc.assert(
    fc.property(line, ([quote, head, tail, end]) => {
      const { before, after } = moved('dotenv', `K=${quote}${head}«VALUE»${tail}${quote}${end}`);
      if (after === undefined) return;
      planned += 1;
      const own = Object.entries(parse(before));
      const read = parse(after);
      assert.deepEqual(
        Object.keys(read),
        own.map(([key]) => key),
      );
      // References that the text held before stay what they are.
      for (const [key, text] of own)
        assert.equal(text.includes(value) ? expand(read[key] ?? '') : read[key], text.includes(value) ? expand(text) : text);
    }),
    { numRuns: 3000 },
  );
  assert.ok(planned > 300, `only ${planned} plans`);
});

function expand(text: string): string {
  const template = parseTemplate(text);
  assert.notEqual(template?.kind, 'malformed', text);
  if (template?.kind !== 'template') return text;
  return template.parts
    .map((part) => (part.kind === 'text' ? part.text : part.reference.path.join('/') === 'shop/API_KEY' ? value : '<other>'))
    .join('');
}

test('the templates of a move are what dotenv reads after it', () => {
  for (const [before, expected] of [
    ['U="postgres://u:VALUE@h/db"\nV=VALUE\nW=x-VALUE', ['U', 'W']],
    ['U="a\\nVALUE:VALUE"', ['U']],
    ['V=VALUE', []],
  ] as const) {
    const { plan, after = '' } = moved('dotenv', before);
    const read = parse(after);
    assert.deepEqual(
      plan.kind === 'plan' && plan.templates,
      expected.map((name) => read[name]),
    );
  }
});
