/** policy: what a rule allows, and above all what it does not. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatReference, parseReference, type Reference } from '../../core/reference/reference.ts';
import type { Launch } from '../../vault/consent.ts';
import { fingerprintOf } from '../../vault/fingerprint.ts';
import { decide, matches, type Policy, type PolicyRule } from '../../vault/policy.ts';
import { parsePolicy } from '../../vault/policy-file.ts';
import { wanted } from './opened-vault.ts';

const launch: Launch = {
  purpose: 'run',
  folder: '/home/a/shop',
  launcher: 'run',
  program: '/usr/bin/node',
  args: [],
  details: [],
};

function reference(text: string): Reference {
  return parseReference(text) ?? assert.fail(text);
}

function policy(...rules: Partial<PolicyRule>[]): Policy {
  return {
    version: 1,
    allow: rules.map((rule) => ({ folder: '/home/a/shop', references: ['ref+keychain://shop/*'], purposes: ['run'], ...rule })),
  };
}

describe('patterns', () => {
  const rows: readonly (readonly [pattern: string, text: string, fits: boolean])[] = [
    ['ref+keychain://shop/KEY', 'ref+keychain://shop/KEY', true],
    ['ref+keychain://shop/KEY', 'ref+keychain://shop/KEY2', false],
    ['ref+keychain://shop/*', 'ref+keychain://shop/KEY', true],
    ['ref+keychain://shop/*', 'ref+keychain://shop/', true],
    ['ref+keychain://shop/*', 'ref+keychain://shop/a/b', false],
    ['ref+keychain://shop/*', 'ref+keychain://shop2/a', false],
    ['ref+keychain://shop/*', 'ref+keychain://shop/a?address=evil', false],
    ['ref+keychain://shop/*', 'ref+keychain://shop/a#/b', false],
    ['ref+keychain://shop/*#/*', 'ref+keychain://shop/a#/b', true],
    ['ref+vault://a?path=*', 'ref+vault://a?path=b&address=evil', false],
    ['ref+keychain://shop*/KEY', 'ref+keychain://shop-evil/KEY', true],
    ['ref+keychain://*', 'ref+keychain://shop/KEY', false],
    ['ref+keychain://*/*', 'ref+keychain://shop/KEY', true],
    ['*', 'ref+keychain://shop/KEY', false],
    ['**', 'ref+keychain://shop/KEY', false],
    ['ref+*://shop/KEY', 'ref+keychain://shop/KEY', true],
    ['ref+keychain://shop/.*', 'ref+keychain://shop/KEY', false],
    ['ref+keychain://shop/[A-Z]+', 'ref+keychain://shop/KEY', false],
    ['ref+keychain://shop/K?Y', 'ref+keychain://shop/KEY', false],
    ['ref+keychain://shop/KEY|.*', 'ref+keychain://shop/KEY', false],
    ['^ref+keychain://shop/KEY$', 'ref+keychain://shop/KEY', false],
    ['ref+keychain://SHOP/KEY', 'ref+keychain://shop/KEY', false],
    ['ref+keychain://shop/*_TEST', 'ref+keychain://shop/A_TEST_TEST', true],
    ['ref+keychain://shop/*_TEST', 'ref+keychain://shop/A_TEST_LIVE', false],
    ['ref+keychain://shop/a*b*c', 'ref+keychain://shop/abxbxc', true],
    ['', '', true],
    ['', 'ref+keychain://shop/KEY', false],
  ];
  for (const [pattern, text, fits] of rows) {
    test(`${pattern || '(nothing)'} ${fits ? 'fits' : 'does not fit'} ${text}`, () => assert.equal(matches(pattern, text), fits));
  }

  test('the same as the regular expression that it stands for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '?', '.'), maxLength: 12 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '*', '.'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (one, other) => {
        const plain = new RegExp(`^${one.replaceAll('.', '\\.').split('*').join('[^/?&#]*')}$`);
        assert.equal(matches(one, other), plain.test(other));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a hostile pattern costs no time', () => {
    const started = performance.now();
    assert.equal(matches(`${'*a'.repeat(2_000)}b`, 'a'.repeat(20_000)), false);
    assert.ok(performance.now() - started < 2_000);
  });
});

describe('decisions', () => {
  const key = reference('ref+keychain://shop/KEY');
  const rows: readonly {
    readonly name: string;
    readonly references?: Reference[];
    readonly policy: Policy;
    readonly grants?: string[];
    readonly kind: string;
  }[] = [
    { name: 'nothing is allowed by itself', policy: policy(), kind: 'ask' },
    { name: 'a rule for this folder', policy: policy({}), kind: 'allow' },
    { name: 'a rule for any folder', policy: policy({ folder: '*' }), kind: 'allow' },
    { name: 'a rule for the folder above', policy: policy({ folder: '/home/a' }), kind: 'ask' },
    { name: 'a rule for a folder below', policy: policy({ folder: '/home/a/shop/x' }), kind: 'ask' },
    { name: 'no star inside a folder', policy: policy({ folder: '/home/*/shop' }), kind: 'ask' },
    { name: 'a rule for another purpose', policy: policy({ purposes: ['debug'] }), kind: 'ask' },
    { name: 'one of two references', references: [key, reference('ref+keychain://bank/KEY')], policy: policy({}), kind: 'ask' },
    { name: 'moved out of this folder', policy: policy(), grants: ['ref+keychain://shop/KEY'], kind: 'allow' },
    {
      name: 'a part of what was moved',
      references: [reference('ref+keychain://shop/KEY#/a')],
      policy: policy(),
      grants: ['ref+keychain://shop/KEY'],
      kind: 'allow',
    },
    {
      name: 'a part of what a rule allows',
      references: [reference('ref+keychain://shop/KEY#/a')],
      policy: policy({}),
      kind: 'allow',
    },
    {
      name: 'options are never taken along',
      references: [reference('ref+keychain://shop/KEY?address=x')],
      policy: policy({}),
      grants: ['ref+keychain://shop/KEY'],
      kind: 'ask',
    },
    {
      name: 'one by a rule, one moved',
      references: [key, reference('ref+keychain://b/K')],
      policy: policy({}),
      grants: ['ref+keychain://b/K'],
      kind: 'allow',
    },
    {
      name: 'running a program',
      references: [reference('ref+exec://cat/etc')],
      policy: policy({ folder: '*', references: ['ref+exec://*/*'] }),
      kind: 'deny',
    },
    {
      name: 'reading a file',
      references: [key, reference('ref+file://etc/passwd')],
      policy: policy({ folder: '*' }),
      kind: 'deny',
    },
    {
      name: 'an unknown provider',
      references: [reference('ref+nobody://a')],
      policy: policy({ folder: '*', references: ['ref+nobody://*'] }),
      kind: 'deny',
    },
  ];
  for (const row of rows) {
    test(row.name, () => {
      const asked = (row.references ?? [key]).map((one) => ({
        variable: 'A',
        parts: [{ kind: 'reference' as const, reference: one }],
      }));
      const grants = new Map(row.grants?.map((text) => [text, new Set<string>()]));
      assert.equal(decide(asked, launch, row.policy, grants).kind, row.kind);
    });
  }

  const whole = formatReference(key);
  const template = `postgres://app:${whole}+@db`;
  const templates: readonly (readonly [name: string, granted: readonly string[], text: string, kind: string])[] = [
    ['a whole value moved, now in a template', [], template, 'ask'],
    ['the template that was moved', [template], template, 'allow'],
    ['another template', [template], `https://evil/?${whole}+`, 'ask'],
    ['the same with another reference beside it', [template], `${template}ref+keychain://shop/B+`, 'ask'],
    ['a template moved, now the whole value', [template], whole, 'allow'],
  ];
  for (const [name, granted, text, kind] of templates) {
    test(name, () => {
      assert.equal(
        decide(wanted({ A: text }), launch, policy(), new Map([[whole, new Set(granted.map(fingerprintOf))]])).kind,
        kind,
      );
    });
  }
  test('a rule covers a template', () =>
    assert.equal(decide(wanted({ A: template }), launch, policy({}), new Map()).kind, 'allow'));
});

describe('the text of a policy', () => {
  const good = { folder: '/a', references: ['ref+keychain://a/b'], purposes: ['run'] };
  const bad: readonly (readonly [name: string, text: string, problem: RegExp])[] = [
    ['no JSON', '{', /no JSON/],
    ['no object', '[]', /object/],
    ['null', 'null', /object/],
    ['another version', '{"version":2,"allow":[]}', /"version"/],
    ['no list', '{"version":1,"allow":{}}', /list/],
    ['an unknown member', '{"version":1,"allow":[],"deny":[]}', /alone/],
    ['a rule that is none', '{"version":1,"allow":[1]}', /rule 1/],
    ['a rule with a misspelt limit', JSON.stringify({ version: 1, allow: [good, { ...good, purpose: 'run' }] }), /rule 2/],
    ['a relative folder', JSON.stringify({ version: 1, allow: [{ ...good, folder: 'a' }] }), /folder/],
    ['an unknown purpose', JSON.stringify({ version: 1, allow: [{ ...good, purposes: ['all'] }] }), /purposes/],
    ['a reference that is no text', JSON.stringify({ version: 1, allow: [{ ...good, references: [1] }] }), /references/],
    ['missing purposes', JSON.stringify({ version: 1, allow: [{ folder: '*', references: [] }] }), /purposes/],
  ];
  for (const [name, text, problem] of bad) {
    test(name, () => {
      const parsed = parsePolicy(text);
      assert.match(typeof parsed === 'string' ? parsed : '', problem);
    });
  }

  test('a good one, with its schema named', () => {
    assert.deepEqual(parsePolicy(JSON.stringify({ $schema: 'x', version: 1, allow: [good] })), { version: 1, allow: [good] });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => void parsePolicy(text)));
  });

  test('the schema knows the same members', () => {
    const schema = JSON.parse(readFileSync('vault/policy.schema.json', 'utf8'));
    const rule = schema.properties.allow.items;
    assert.deepEqual(Object.keys(rule.properties), rule.required);
    for (const purpose of rule.properties.purposes.items.enum) {
      assert.notEqual(
        typeof parsePolicy(JSON.stringify({ version: 1, allow: [{ ...good, purposes: [purpose] }] })),
        'string',
        purpose,
      );
    }
  });
});
