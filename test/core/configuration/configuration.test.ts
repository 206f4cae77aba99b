/** .secretref.json: what is taken, and what is named with its line and field. */

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { loadLinear } from '../../../core/configuration/linear-pattern.ts';
import { type InForce, type ReadInForce, readInForce } from '../../../core/configuration/read-in-force.ts';
import type { Finding } from '../../../core/detect/finding.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';
import { stepsOf } from '../detect/steps.ts';

let compile: Awaited<ReturnType<typeof loadLinear>>;
before(async () => {
  compile = await loadLinear();
});

const read = (text: string): ReadInForce => readInForce(text, compile);
const problems = (text: string): string[] =>
  read(text).notices.map(({ line, field, problem, weight }) => `${weight} ${line} ${field}: ${problem}`);

function inForce(configuration: unknown): InForce {
  const { inForce, notices } = read(JSON.stringify(configuration));
  assert.deepEqual(notices, []);
  assert.ok(inForce);
  return inForce;
}

const rule = { id: 'acme-token', title: 'Acme token', keywords: ['acme~'], pattern: 'acme~(?P<secret>[A-Za-z0-9]{32})\\b' };

const bad: readonly (readonly [text: string, expected: RegExp])[] = [
  ['', /^refused 1 : it is no JSON from here on$/],
  ['{', /^refused 1 : it is no JSON/],
  ['{\n"rules": {},\n"exclude": [}', /^refused 3 : it is no JSON/],
  ['{\r\n"rules": nonsense\r\n}', /^refused 2 : it is no JSON/],
  ['[]', /^refused 1 : it must be an object$/],
  ['null', /^refused 1 : it must be an object$/],
  ['{"rules": []}', /^refused 1 rules: it must be an object$/],
  ['{\n"rules": {\n"jwt": "of"}}', /^refused 3 rules\.jwt: it must be "off", "certain", "likely" or "possible"$/],
  ['{"rules": {"jwt": false}}', /^refused 1 rules\.jwt: it must be "off"/],
  ['{"minimumConfidence": 1}', /^refused 1 minimumConfidence: it must be "certain", "likely" or "possible"$/],
  ['{"exclude": "vendor"}', /^refused 1 exclude: it must be a list$/],
  ['{"exclude": ["a",\n7]}', /^refused 2 exclude\[1\]: it must be a text$/],
  ['{"stopWords": ["ab"]}', /^refused 1 stopWords\[0\]: it must have at least 3 characters$/],
  ['{"rules": {},\n"rules": {}}', /^refused 2 rules: it stands here twice$/],
  ['{"customRules": [{"id": "a-b"}]}', /^refused 1 customRules\[0\]: "title", "keywords" and "pattern" are missing$/],
  ['{"customRules": [{"id": "a-b", "title": "A", "keywords": ["aa"]}]}', /^refused 1 customRules\[0\]: "pattern" is missing$/],
  ['<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x', /^refused 1 : a merge left a conflict here$/],
  [`${'['.repeat(200_000)}`, /^refused 1 : it is nested more than 50 deep$/],
  [`{"a": /* " */ ${'['.repeat(200_000)}`, /^refused 1 : it is nested more than 50 deep$/],
  [`{"a": // "\n${'['.repeat(200_000)}`, /^refused 2 : it is nested more than 50 deep$/],
  [`{"a\\": ${'['.repeat(200_000)}`, /^refused 1 : /],
  ['{"colour":\n1}', /^warning 1 colour: there is no such field; there are \$schema, /],
  ['{"exlude": ["a"]}', /^warning 1 exlude: there is no such field \(did you mean "exclude"\?\)$/],
  [
    '{"rules": {"stripe-secretkey": "off"}}',
    /^warning 1 rules\.stripe-secretkey: no rule .* \(did you mean "stripe-secret-key"\?\)$/,
  ],
  ['{"rules": {"no-such-rule": "off"}}', /^warning 1 rules\.no-such-rule: no rule has this name$/],
  [
    '{"allowedValues": ["a",\n"(b"]}',
    /^refused 2 allowedValues\[1\]: it is no regular expression that RE2 can run \(missing closing \)\)$/,
  ],
  ['{"allowedValues": ["a(?=b)"]}', /^refused 1 allowedValues\[0\]: it looks ahead or behind, /],
  ['{"allowedValues": ["(?<!a)b"]}', /^refused 1 allowedValues\[0\]: it looks ahead or behind, /],
  ['{"allowedValues": ["(a)\\\\1"]}', /^refused 1 allowedValues\[0\]: it refers back to a group, /],
  ['{"allowedValues": ["(a{0,100}b{0,100}){0,9}"]}', /^refused 1 allowedValues\[0\]: it /],
];

for (const [text, expected] of bad) {
  test(`names what is wrong: ${JSON.stringify(text.slice(0, 60))}`, () => {
    const [problem, ...others] = problems(text);
    assert.match(problem ?? '', expected);
    assert.deepEqual(others, []);
  });
}

const badRules: readonly (readonly [change: object, expected: RegExp])[] = [
  [{ pattern: 'x(?=y)' }, /^refused 3 customRules\[1\]\.pattern: it looks ahead or behind/],
  [{ assigned: '(' }, /^refused 3 customRules\[1\]\.assigned: /],
  [{ id: 'Acme' }, /^refused 3 customRules\[1\]\.id: its id must be lower-case words/],
  [{ id: 'jwt' }, /^refused 3 customRules\[1\]\.id: another rule has this id$/],
  [{ id: 'acme-token' }, /^refused 3 customRules\[1\]\.id: another rule has this id$/],
  [{ keywords: ['ACME'] }, /^refused 3 customRules\[1\]\.keywords: its keyword "ACME"/],
  [{ keywords: [] }, /^refused 3 customRules\[1\]\.keywords: it needs a keyword/],
  [{ suggestedName: 'PATH' }, /^refused 3 customRules\[1\]\.suggestedName: "PATH" is no name/],
  [
    { page: 'https://a.example/> [x](https://b.example)' },
    /^refused 3 customRules\[1\]\.page: its page must be an https address$/,
  ],
  [{ page: 'https://a.example/\u202ex' }, /^refused 3 customRules\[1\]\.page: its page must be an https address$/],
  [{ page: 'javascript:alert(1)' }, /^refused 3 customRules\[1\]\.page: its page must be an https address$/],
];

for (const [change, expected] of badRules) {
  test(`a rule that cannot be used is named and left out: ${JSON.stringify(change)}`, () => {
    const text = `{"customRules": [\n${JSON.stringify(rule)},\n${JSON.stringify({ ...rule, id: 'acme-other', ...change })}]}`;
    const [problem, ...others] = problems(text);
    assert.match(problem ?? '', expected);
    assert.deepEqual(others, []);
    assert.equal(read(text).inForce?.configuration.customRules?.length, 2);
  });
}

test('all that is wrong with a rule is told at once', () => {
  const wrong = { ...rule, id: 'Acme Token', keywords: ['ACME'], pattern: 'x(?=y)', assigned: '(', page: 'http://x' };
  assert.deepEqual(
    problems(JSON.stringify({ customRules: [wrong, rule, { ...rule, keywords: [] }] })).map((problem) => problem.split(': ')[0]),
    [
      ...['id', 'keywords', 'page', 'pattern', 'assigned'].map((field) => `refused 1 customRules[0].${field}`),
      ...['id', 'keywords'].map((field) => `refused 1 customRules[2].${field}`),
    ],
  );
});

test('comments, a trailing comma and a byte-order mark are fine', () => {
  assert.deepEqual(problems('\ufeff{\n// why\n"rules": {"jwt": "off",},\n}'), []);
});

test('whatever a file holds, something is said of it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.anything().map((value) => JSON.stringify(value) ?? ''),
      ),
      (text) => {
        const { inForce, notices } = readInForce(text, compile);
        assert.ok(inForce || notices.length > 0);
      },
    ),
  );
});

const finding: Finding = {
  rule: 'stripe-secret-key',
  title: 'Stripe secret key',
  why: '',
  confidence: 'likely',
  span: { start: 0, end: 0 },
  suggestedName: 'X',
  page: '',
};

describe('what it silences', () => {
  const reason = (configuration: unknown, value = 'sk_sandbox_1', confidence = finding.confidence): string | undefined =>
    inForce(configuration).silencer.reasonFor({
      finding: { ...finding, confidence },
      value,
      path: '/a',
      line: () => ({ number: 1, text: '' }),
    });

  test('rules, by name', () => {
    assert.equal(reason({ rules: { 'stripe-secret-key': 'off' } }), 'rules.stripe-secret-key');
    assert.equal(reason({ rules: { jwt: 'off' } }), undefined);
  });

  test('confidences, for all rules and for one', () => {
    assert.equal(reason({ minimumConfidence: 'certain' }), 'minimumConfidence');
    assert.equal(reason({ minimumConfidence: 'likely' }), undefined);
    assert.equal(reason({ rules: { 'stripe-secret-key': 'certain' } }), 'rules.stripe-secret-key');
    assert.equal(reason({ minimumConfidence: 'certain', rules: { 'stripe-secret-key': 'possible' } }), undefined);
  });

  test('values that contain a stop-word, in any case', () => {
    assert.equal(reason({ stopWords: ['SandBox'] }), 'stopWords');
    assert.equal(reason({ stopWords: ['sandboxes'] }), undefined);
  });

  test('values that match a pattern as a whole', () => {
    assert.equal(reason({ allowedValues: ['sk_sandbox_\\d+'] }), 'allowedValues');
    assert.equal(reason({ allowedValues: ['sandbox'] }), undefined);
  });

  test('nothing by names that every object has', () => {
    assert.equal(
      read('{"rules": {"constructor": "off", "__proto__": "off"}}').inForce?.silencer.reasonFor({
        finding: { ...finding, rule: 'toString' },
        value: 'x',
        path: '/a',
        line: () => ({ number: 1, text: '' }),
      }),
      undefined,
    );
  });
});

describe('custom rules', () => {
  const found = (configuration: unknown, text: string): string[] =>
    scan(text, languageOf('a.js'), inForce(configuration).engine).findings.map(
      ({ rule, span }) => `${rule} ${text.slice(span.start, span.end).length}`,
    );
  const token = expandTemplate('acme~{base62:32}');

  test('find what the built-in ones do not, and leave those in force', () => {
    const key = expandTemplate('sk_live_{alnum:24}');
    assert.deepEqual(found({ customRules: [rule] }, `f("${token}", "${key}")`), ['acme-token 32', 'stripe-secret-key 32']);
    assert.deepEqual(found({}, `f("${token}")`), []);
  });

  test('say nothing that hides or moves a cursor', () => {
    const evil = { ...rule, title: 'Acme\u001b[2J\ntoken', why: 'It opens \u202eall.' };
    const [finding] = scan(`f("${token}")`, languageOf('a.js'), inForce({ customRules: [evil] }).engine).findings;
    assert.deepEqual([finding?.title, finding?.why], ['Acme\\u{1b}[2J\\ntoken', 'It opens \\u{202e}all.']);
  });

  test('take the whole match without a group, upper and lower case by (?i)', () => {
    const whole = { ...rule, pattern: '(?i)ACME~[a-z0-9]{32}' };
    assert.deepEqual(found({ customRules: [whole] }, `f("${token}")`), ['acme-token 37']);
  });

  test('know a value by its name', () => {
    const assigned = { ...rule, keywords: ['acme'], pattern: '[A-Za-z0-9]{32}', assigned: '^acme (?:api )?key$' };
    const value = expandTemplate('{base62:32}');
    assert.deepEqual(found({ customRules: [assigned] }, `const acmeApiKey = "${value}";`), ['acme-token 32']);
    assert.deepEqual(found({ customRules: [assigned] }, `const acmeColour = "${value}";`), []);
  });

  test('reach no further than they say', () => {
    const far = { ...rule, keywords: ['acme'], pattern: '\\b[A-Z0-9]{20}\\b', reach: 40 };
    const value = expandTemplate('{upper:20}');
    assert.deepEqual(found({ customRules: [far] }, `acme ${value}`), ['acme-token 20']);
    assert.deepEqual(found({ customRules: [far] }, `acme ${' '.repeat(60)}${value}`), []);
  });

  test('run in linear time', { timeout: 20_000 }, () => {
    const evil = { ...rule, keywords: ['xx'], pattern: '(?:x+x+)+y' };
    assert.deepEqual(found({ customRules: [evil] }, 'x'.repeat(200_000)), []);
  });

  for (const [pattern, unit, end] of [
    ['acme~x(?:[^!]*!)?', 'acme~x ', ''],
    ['(?s)acme~x.*!', 'acme~x\n', '!'],
  ] as const)
    test(`read each part of a text a bounded number of times: ${pattern}`, () => {
      const greedy = inForce({ customRules: [{ ...rule, pattern, reach: 50, quality: 'any' }] }).engine;
      const steps = (times: number): number => stepsOf(() => void scan(unit.repeat(times) + end, languageOf('a.txt'), greedy));
      // The first run makes what later ones find made.
      steps(10);
      assert.ok(steps(4000) < 6 * steps(1000));
    });

  test('match nothing that is as long as twice their reach', () => {
    const long = { ...rule, keywords: ['acme~'], pattern: 'acme~[^!]*!', reach: 40, quality: 'any' };
    assert.deepEqual(found({ customRules: [long] }, `${'acme~ aaaa bbbb\n'.repeat(600)}!`), ['acme-token 65']);
  });
});

test('without RE2 a configuration waits for its patterns only', () => {
  const waiting = readInForce(JSON.stringify({ customRules: [rule], rules: { jwt: 'off' } }), undefined);
  assert.equal(waiting.waits, 'for parsers');
  assert.equal(waiting.inForce?.configuration.rules?.['jwt'], 'off');
  assert.equal(readInForce('{"rules": {}}', undefined).waits, 'for nothing');
});

test('a rule of the repository covers nothing where it is off, and no more than one finding elsewhere', () => {
  const blanket = {
    ...rule,
    pattern: '(?s)A_PASSWORD.{1,900}',
    keywords: ['a_password'],
    quality: 'any',
    confidence: 'certain',
    reach: 2000,
  };
  const env = languageOf('x.env');
  const text = expandTemplate('A_PASSWORD={base62:24}\nB=ghp_{crc-base62:30}\nC=sk_live_{alnum:24}\n');
  const found = (configuration: unknown): string[] =>
    scan(text, env, inForce(configuration).engine).findings.map((one) => one.rule);
  const alone = scan(text, env).findings.map((one) => one.rule);
  assert.equal(alone.length, 3);
  assert.deepEqual(found({ customRules: [blanket], rules: { 'acme-token': 'off' } }), alone);
  assert.deepEqual(found({ customRules: [blanket], stopWords: ['password'] }), alone);
  const narrow = { ...blanket, pattern: 'A_PASSWORD=[A-Za-z0-9]+' };
  assert.deepEqual(found({ customRules: [narrow] }), ['acme-token', ...alone.slice(1)]);
  assert.deepEqual(found({ customRules: [narrow], rules: { 'acme-token': 'off' } }), alone);
});

test('each name that no rule has is told with its line', () => {
  const rules = Object.fromEntries(Array.from({ length: 3 }, (_, at) => [`r${at}`, 'off']));
  const told = problems(JSON.stringify({ rules }, null, 1));
  assert.deepEqual(
    told,
    [0, 1, 2].map((at) => `warning ${at + 3} rules.r${at}: no rule has this name`),
  );
});
