/** In a test an example takes the value's place: everywhere in the file, and no scan reports it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../core/detect/finding.ts';
import { scan } from '../../../core/detect/scan.ts';
import { planDummy } from '../../../core/rewrite/dummy.ts';
import { languageOf } from '../../../core/text/language.ts';
import { applyEdits } from '../../../core/text/span.ts';
import { expandTemplate } from '../../../samples/templates.ts';

/** What stands in the file, where STRIPE is one key, and how often the example does afterwards. */
const replaced: readonly (readonly [path: string, template: string, times: number])[] = [
  ['/shop/test/pay.js', "const k = 'STRIPE';\nexpect(f(k)).toBe('STRIPE');\n", 2],
  ['/shop/src/pay.test.ts', "const url = 'postgres://shop:{alnum:20}@db.shop.internal:5432/orders';\n", 1],
  ['/shop/pay_test.go', 'var k = `{pem:RSA PRIVATE KEY}`\n', 1],
  ['/shop/tests/fixtures/config.yaml', 'key: |\n  {pem:RSA PRIVATE KEY}\npassword: {alnum:24}\n', 1],
  ['C:\\shop\\spec\\pay_spec.rb', 'token = "ghp_{crc-base62:30}"\n', 1],
  ['/shop/test_pay.py', 'password = "{alnum:24}"\n', 1],
  ['/shop/PayTest.java', 'String awsKey = "AKIA{aws-id}";\n', 1],
];

const stripe = expandTemplate('sk_live_{alnum:24}');

for (const [path, template, times] of replaced) {
  test(`${path}: ${JSON.stringify(template)}`, () => {
    const before = expandTemplate(template).replaceAll('STRIPE', stripe);
    const language = languageOf(path);
    const [first, ...more] = scan(before, language).findings;
    assert.ok(first);
    const textAt = ({ span }: Pick<Finding, 'span'>): string => before.slice(span.start, span.end);
    const dummy = planDummy(before, first.span, path, first.suggestedName);
    assert.ok(dummy);
    const after = applyEdits(before, dummy.edits);
    assert.equal(after.split(dummy.shown).length - 1, times);
    assert.ok(!after.includes(textAt(first)));
    const others = more.filter((finding) => textAt(finding) !== textAt(first));
    assert.equal(scan(after, language).findings.length, others.length);
  });
}

test('only in tests, and where the text is nothing but the value', () => {
  const text = 'k = "sk_live"';
  const span = { start: 5, end: 12 };
  assert.equal(planDummy(text, span, '/shop/src/pay.js', 'KEY'), undefined);
  assert.equal(planDummy(text, span, '/shop/contest/latest.js', 'KEY'), undefined);
  assert.ok(planDummy(text, span, '/shop/tests/pay.js', 'KEY'));
  assert.equal(planDummy('k = "a" + "b"', { start: 5, end: 12 }, '/shop/tests/pay.js', 'KEY'), undefined);
  assert.equal(planDummy('// example-key\nk = "sk_live"', { start: 20, end: 27 }, '/test/a.js', 'KEY')?.shown, 'example-key-2');
});
