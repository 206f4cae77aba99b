/** inject: precedence, the dialect of env files, and which references never start anything. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatReference } from '../../core/reference/reference.ts';
import { loaderWarnings, planEnvironment } from '../../vault/inject.ts';

interface Shown {
  readonly wanted: Readonly<Record<string, string>>;
  readonly plain: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  readonly problems: readonly string[];
}

function plan(own: Readonly<Record<string, string>>, ...texts: string[]): Shown {
  const files = texts.map((text, n) => ({ path: `${n}.env`, text }));
  const { wanted, plain, warnings, problems } = planEnvironment({ own: new Map(Object.entries(own)), files });
  const texts2 = wanted.map(({ variable, parts }) => {
    return [variable, parts.map((part) => (part.kind === 'text' ? part.text : `<${formatReference(part.reference)}>`)).join('')];
  });
  return { wanted: Object.fromEntries(texts2), plain: Object.fromEntries(plain), warnings, problems };
}

const key = 'ref+keychain://shop/KEY';

describe('precedence', () => {
  test('the launch wins over its files, and the first file over the next', () => {
    const shown = plan({ A: 'own', B: key }, `A=${key}\nB=x\nC=first`, `C=second\nD=${key}`);
    assert.deepEqual(shown.wanted, { B: `<${key}>`, D: `<${key}>` });
    assert.deepEqual(shown.plain, { C: 'first' });
    assert.deepEqual(shown.problems, []);
  });

  test('the last line of a name wins within one file', () => {
    assert.deepEqual(plan({}, `A=${key}\nA=plain`).wanted, {});
  });
});

describe("the references of other tools, where they are a variable's whole value", () => {
  const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-AbCdEf';
  const rows: readonly (readonly [text: string, problems: RegExp])[] = [
    ['A={{resolve:ssm-secure:/shop/db}}', /no provider called awsssm/],
    ['A=op://Private', /needs a vault, an item and a field/],
    ['A="ref+keychain://shop/db', /The quote that the value begins with is never closed/],
    ['A=vault:secret/data/shop#db', /The "#" in vault:secret\/data\/shop#… starts a comment/],
  ];
  for (const [text, problem] of rows) {
    test(text, () => {
      const { problems, plain } = plan({}, text);
      assert.deepEqual(plain, {});
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', problem);
    });
  }

  test('they resolve like our own', () => {
    const { wanted, problems } = plan({}, `A="vault:secret/data/shop#db"\nB=op://Private/Stripe/credential\nC=${arn}:password::`);
    assert.deepEqual(problems, []);
    assert.deepEqual(wanted, {
      A: '<ref+vault://secret/shop#/db>',
      B: '<ref+op://Private/Stripe/credential>',
      C: `<ref+awssecrets://${arn}#/password>`,
    });
  });

  test('a program that wants a bare ARN, or an address, gets it', () => {
    const text = `DB_SECRET_ARN=${arn}\nSECRET_ID=${arn}\nVAULT=vault:8200\nURL=see op://a/b/c for it`;
    const { plain, problems } = plan({}, text);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(plain), ['DB_SECRET_ARN', 'SECRET_ID', 'VAULT', 'URL']);
  });
});

describe('the dialect of env files', () => {
  const rows: readonly (readonly [name: string, text: string, wanted: Readonly<Record<string, string>>])[] = [
    ['export', `export A=${key}`, { A: `<${key}>` }],
    ['double quotes', `A="${key}"`, { A: `<${key}>` }],
    ['single quotes', `A='${key}' # comment`, { A: `<${key}>` }],
    ['a comment behind', `A=${key} # comment`, { A: `<${key}>` }],
    ['CRLF', `A=${key}\r\nB=${key}\r\n`, { A: `<${key}>`, B: `<${key}>` }],
    ['a pointer in quotes', `A="${key}#/a/b"`, { A: `<${key}#/a/b>` }],
    ['a template', `A=postgres://app:${key}+@db/shop`, { A: `postgres://app:<${key}>@db/shop` }],
    ['several lines', `A="one\n${key}\ntwo"`, { A: `one\n<${key}>\ntwo` }],
    ['the synonym', 'A=secretref+keychain://shop/KEY', { A: `<${key}>` }],
    ['a comment line', `# A=${key}`, {}],
  ];
  for (const [name, text, wanted] of rows) {
    test(name, () => {
      const shown = plan({}, text);
      assert.deepEqual(shown.problems, []);
      assert.deepEqual(shown.wanted, wanted);
    });
  }

  test('names of Object.prototype are names like any other, and change no prototype', () => {
    const shown = plan({}, `__proto__=evil\nconstructor=${key}\ntoString=x`);
    assert.deepEqual(shown.wanted, { constructor: `<${key}>` });
    assert.deepEqual(shown.plain, { toString: 'x' });
    assert.equal(Reflect.get({}, 'evil'), undefined);
  });
});

describe('problems', () => {
  const rows: readonly (readonly [name: string, text: string, problem: RegExp])[] = [
    ['a loader variable', `NODE_OPTIONS=${key}`, /NODE_OPTIONS in 0\.env: This variable decides what code runs/],
    ['a loader variable in another case', `ld_preload=${key}`, /decides what code runs/],
    ['a loader variable with a template', `PATH=/bin:${key}`, /decides what code runs/],
    ['a name that is none', `1A=${key}`, /can only be given to a name/],
    ['an empty segment', 'A=ref+keychain://shop/', /A in 0\.env: This reference cannot be read/],
    ['bad percent-encoding', 'A=ref+keychain://shop/%zz', /A in 0\.env: This reference cannot be read/],
    ['an unknown provider', 'A=ref+nobody://shop/KEY', /no provider called nobody/],
    ['a program', 'A=ref+exec://cat/x', /must not run a program/],
    ['a file', 'A=ref+file://etc/passwd', /must not read files/],
    ['a pointer without quotes', `A=${key}#/a`, /put quotes round/],
    ['a pointer without quotes behind export', `export A=${key}#/a`, /put quotes round/],
  ];
  for (const [name, text, problem] of rows) {
    test(name, () => {
      const shown = plan({}, text);
      assert.deepEqual(shown.wanted, {});
      assert.match(shown.problems.join('\n'), problem);
    });
  }

  test('an overridden line is no problem', () => assert.deepEqual(plan({ A: 'x' }, 'A=ref+exec://cat/x').problems, []));
  test("the launch's own loader variable is nobody's business", () => {
    assert.deepEqual(plan({ PATH: '/bin' }).warnings, []);
  });
  test('a plain loader variable of a file is passed on and shown in the consent', () => {
    const shown = plan({}, 'NODE_OPTIONS=--require ./x.js');
    assert.deepEqual(shown.plain, { NODE_OPTIONS: '--require ./x.js' });
    assert.deepEqual(shown.warnings, ['0.env sets NODE_OPTIONS, which decides what code runs.']);
  });
  test('the warning stays when the launch or a stronger file sets the same name', () => {
    const shown = plan({ NODE_OPTIONS: '' }, 'LD_PRELOAD=a', 'LD_PRELOAD=b\nNODE_OPTIONS=--require ./x.js');
    assert.deepEqual(shown.plain, { LD_PRELOAD: 'a' });
    assert.deepEqual(shown.warnings, [
      '0.env sets LD_PRELOAD, which decides what code runs.',
      '1.env sets LD_PRELOAD, which decides what code runs.',
      '1.env sets NODE_OPTIONS, which decides what code runs.',
    ]);
  });
  test('the loader variables that a launch.json sets', () => {
    const own = new Map([
      ['A', 'x'],
      ['node_options', '--require ./x.js'],
    ]);
    assert.deepEqual(loaderWarnings(own), ['The launch sets node_options, which decides what code runs.']);
  });
  test('a file over 1 MiB is refused with a sentence, one of 1 MiB is read', () => {
    const shown = plan({}, `A=${key}\n#${'x'.repeat(1_048_576)}`);
    assert.deepEqual([shown.wanted, shown.plain], [{}, {}]);
    assert.match(shown.problems.join(), /^0\.env is over 1 MiB, .*\.$/);
    const text = `A=${key}\n#`;
    assert.deepEqual(plan({}, text + 'x'.repeat(1_048_576 - text.length)).wanted, { A: `<${key}>` });
  });
  test('a long run of blank lines is refused with a sentence', () => {
    assert.match(plan({}, `A=${key}${'\n \t'.repeat(300_000)}`).problems.join(), /over 200 blank lines/);
    assert.deepEqual(plan({}, `A=${key}${'\n'.repeat(150)}`).problems, []);
  });
  test('many references and many lines cost no time', () => {
    const references = Array.from({ length: 1_500 }, (_, n) => `V${n}=${key}`).join('\n');
    const started = performance.now();
    assert.equal(Object.keys(plan({}, `${references}\n${'#\n'.repeat(400_000)}`).wanted).length, 1_500);
    assert.ok(performance.now() - started < 5_000);
  });
  test('a name that could imitate another is shown escaped', () => {
    assert.match(plan({ 'A\u202EB': key }).problems[0] ?? '', /^A\\u\{202e\}B: /);
  });
});

test('never throws', () => {
  const line = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.string(), fc.constantFrom(key, 'ref+', 'ref+x://', '"ref+keychain://a/b'))
      .map(([name, value]) => `${name}=${value}`),
  );
  fc.assert(
    fc.property(
      fc.array(line),
      (lines) => void planEnvironment({ own: new Map(), files: [{ path: 'f', text: lines.join('\n') }] }),
    ),
  );
});
