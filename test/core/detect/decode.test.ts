/** Credentials in encoded texts are found where the encoded text stands, three encodings deep and no deeper. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const key = expandTemplate('sk_live_{alnum:24}');

type Encode = (text: string) => string;
const base64: Encode = (text) => Buffer.from(text).toString('base64');
const base64url: Encode = (text) => Buffer.from(text).toString('base64url');
const hex: Encode = (text) => Buffer.from(text).toString('hex');
const each =
  (form: (hexadecimal: string) => string): Encode =>
  (text) =>
    [...text].map((character) => form(hex(character))).join('');
const percent = each((digits) => `%${digits}`);
const unicode = each((digits) => `\\u00${digits}`);
const escaped = each((digits) => `\\x${digits}`);
const braced = each((digits) => `\\u{${digits}}`);

const found: readonly (readonly [what: string, value: string])[] = [
  ['base64', base64(key)],
  ['base64 without padding', base64url(key)],
  ['base64 of JSON', base64(JSON.stringify({ user: 'shop', token: key }))],
  ['base64 that begins with other letters', base64(`Schlüssel ${key}`)],
  ['base64 that begins with no ASCII', base64(`ключ ${key}, and what else there is to say`)],
  ['base64 that begins with a control character', base64(`\u0001${key}`)],
  ['base64 of UTF-16', Buffer.from(`$key = "${key}"`, 'utf16le').toString('base64')],
  ['hexadecimal', hex(key)],
  ['hexadecimal with a prefix', `0x${hex(key)}`],
  ['capital hexadecimal', hex(key).toUpperCase()],
  ['percent', percent(key)],
  ['one percent', key.replace('_', '%5F')],
  ['unicode', unicode(key)],
  ['one unicode', key.replace('_', '\\u005f')],
  ['braced unicode', braced(key)],
  ['escapes', escaped(key)],
  ['base64 in base64', base64(base64(key))],
  ['base64 in hexadecimal in base64', base64(hex(base64(key)))],
  ['base64 in percent', percent(base64(key))],
  ['the beginning of a long text', base64(`${key} ${'shop orders, '.repeat(9000)}`)],
  ['percent in percent in percent', percent(percent(percent(key)))],
];

for (const [what, value] of found) {
  test(`${what} is decoded`, () => {
    const text = `first line\nvalue: "${value}", more`;
    const start = text.indexOf(value);
    assert.deepEqual(
      scan(text, { id: 'javascript' }).findings.map(({ rule, span }) => [rule, span]),
      [['stripe-secret-key', { start, end: start + value.length }]],
    );
  });
}

for (const joined of ['path/', 'cfg-', 'a/b_c/', 'Some_Words-'])
  test(`base64 behind ${joined} is decoded`, () => {
    const { findings } = scan(`value: "${joined}${base64(`${key} and more`)}"`, { id: 'javascript' });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['stripe-secret-key'],
    );
  });

const wrapped = base64(
  JSON.stringify({ orders: 'shop', customers: 'of the shop', token: key, currency: 'EUR', countries: 'all' }),
);
const lines = (width: number, joint: string) => wrapped.match(new RegExp(`.{1,${width}}`, 'g'))?.join(joint) ?? '';

const blocks: readonly (readonly [path: string, text: string])[] = [
  ['a.yaml', `data:\n  config: |\n    «${lines(76, '\n    ')}»\nkind: Secret\n`],
  ['a.yaml', `config: >-\r\n  «${lines(64, '\r\n  ')}»\r\n`],
  ['a.sh', `base64 -d <<EOF > config.json\n«${lines(60, '\n')}»\nEOF\n`],
  ['a.py', `CONFIG = ("«${lines(64, '"\n          "')}»")`],
  ['a.js', `const config = '«${lines(44, `' +\n  '`)}»';`],
  ['a.sh', `CONFIG="«${lines(64, '\\\n')}»"`],
  ['a.json', `{"config": "«${lines(64, '\\n')}»\\n"}`],
  ['a.go', `// «${lines(48, '\n// ')}»\n`],
  ['a.txt', `«${lines(40, '\n')}»`],
  ['a.txt', `-----BEGIN CONFIG-----\n«${lines(64, '\n')}»\n-----END CONFIG-----\n`],
];

for (const [path, marked] of blocks)
  test(`base64 over several lines is decoded: ${marked.replaceAll(/[A-Za-z0-9+/=]{40,}/g, '…').replaceAll('\n', '⏎')}`, () => {
    const start = marked.indexOf('«');
    const text = marked.replaceAll(/[«»]/g, '');
    assert.deepEqual(
      scan(text, languageOf(path)).findings.map(({ rule, span }) => [rule, span]),
      [['stripe-secret-key', { start, end: marked.indexOf('»') - 1 }]],
    );
  });

/** Fills its last line, so that nothing but what stands below says where it ends. */
const full = (width: number, joint: string) => {
  const text = JSON.stringify({ token: key, currency: 'EUR', shop: 'Blumen' });
  const bytes = (width / 4) * 3;
  const padded = text.padEnd(Math.ceil(text.length / bytes) * bytes);
  return (
    base64(padded)
      .match(new RegExp(`.{1,${width}}`, 'g'))
      ?.join(joint) ?? ''
  );
};

const below: readonly (readonly [path: string, text: string])[] = [
  ...[
    'EOF',
    'END',
    'EOT',
    'DATA',
    'done',
    'fi',
    'true',
    'exit',
    'kind: Secret',
    'KEY=value',
    'exit 0',
    '/etc/shop/config',
    'END)',
  ].map((word) => ['a.sh', `cat <<X\n«${full(60, '\n')}»\n${word}\n`] as const),
  ['a.sh', `cat <<X\n«${full(40, '\n')}»\n${expandTemplate('{hex:40}')}\n`],
  ['a.sh', `cat <<X\n«${full(60, '\n')}»\n${expandTemplate('acme_{alnum:28}')}\n`],
  ['a.yaml', `data:\n  config: |\n    «${full(64, '\n    ')}»\n  YWJj\n`],
  ['a.js', `const config = '«${full(64, `' +\n  '`)}»';\ndone();\n`],
];

for (const [path, marked] of below)
  test(`what stands below base64 is no part of it: ${marked.slice(marked.indexOf('»')).replaceAll('\n', '⏎')}`, () => {
    const start = marked.indexOf('«');
    const { findings } = scan(marked.replaceAll(/[«»]/g, ''), languageOf(path));
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'stripe-secret-key').map(({ span }) => span),
      [{ start, end: marked.indexOf('»') - 1 }],
    );
  });

test('base64 over several lines ends with whatever text it is of', () => {
  for (const end of ['ü', 'für', 'Straße 1', 'я', '€', '!', ' }', '}\n', '']) {
    const text = base64(JSON.stringify({ token: key, currency: 'EUR', countries: 'all' }) + end);
    for (const width of [40, 44, 46, 48, 60, 64, 75, 76])
      for (const written of [text, text.replace(/=+$/, '')]) {
        const block = written.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '';
        const [finding] = scan(`${block}\n`, { id: 'plaintext' }).findings;
        assert.deepEqual(finding?.span, { start: 0, end: block.length }, `${end} at ${width}`);
      }
  }
});

test('a last line that means no text, or that more stands behind, is read where the key goes on in it', () => {
  const latin = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
  const texts: readonly string[] = [
    ...['Größe und Straße', '\x1b[0m\x1b[31m', '\x00\x01\xff\xfe'].map((end) => latin(`${'shop orders '.repeat(3)}${key}${end}`)),
    base64(`${'shop orders '.repeat(3)}${key}`),
  ];
  for (const text of texts)
    for (const [width, behind] of [
      [64, '\n'],
      [64, ' """\n'],
      [60, '.\n'],
    ] as const) {
      const block = text.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '';
      assert.equal(
        scan(`${block}${behind}`, { id: 'python' }).findings.length,
        1,
        `${text.length} at ${width}, before ${behind}`,
      );
    }
});

test('a certificate, and lines of digests, are no block of text', () => {
  const body = expandTemplate('{base64:1000}').match(/.{1,64}/g) ?? [];
  const digests = expandTemplate('{hex:64} {hex:64} {hex:64}').split(' ');
  for (const rows of [body, digests]) assert.deepEqual(scan(rows.join('\n'), { id: 'plaintext' }).findings, []);
});

const left: readonly (readonly [what: string, value: string])[] = [
  ['four encodings', base64(base64(base64(base64(key))))],
  ['a guess in base64', base64(`password = "${expandTemplate('{base62:20}')}"`)],
  ['a publishable key', base64(expandTemplate('pk_live_{alnum:24}'))],
  ['bytes', base64('\u0001\u0080'.repeat(20))],
  ['a long name', 'getElementsByClassNameAndAttributeWithPrefix'],
  ['what stands far inside of data', base64(`${'shop orders, '.repeat(5000)}${key}`)],
];

for (const [what, value] of left) {
  test(`${what} is left alone`, () => {
    assert.deepEqual(scan(`value: "${value}"`, { id: 'javascript' }).findings, []);
  });
}

test('the name that a run is given names the variable', () => {
  const [finding] = scan(`BILLING_KEY: "${base64(key)}"`, { id: 'javascript' }).findings;
  assert.equal(finding?.suggestedName, 'BILLING_KEY');
});

test('an encoded credential can be ignored like any other', () => {
  const { findings, suppressed } = scan(`f("${base64(key)}") // secretref-ignore`, { id: 'javascript', lineComment: '//' });
  assert.deepEqual([findings.length, suppressed.length], [0, 1]);
});
