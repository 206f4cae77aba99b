/** Templates: where references end inside longer texts, and that embedding one gives back exactly the texts around it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { embedReference, locateReferences, parseTemplate } from '../../../core/reference/template.ts';

/** Texts as they are, references in angles. */
function shown(text: string): string | undefined {
  const template = parseTemplate(text);
  if (template?.kind !== 'template') return template?.kind;
  return template.parts
    .map((part) => (part.kind === 'text' ? part.text : `<${formatReference(part.reference).slice('ref+'.length)}>`))
    .join('|');
}

const rows: readonly (readonly [text: string, parts: string | undefined])[] = [
  ['', undefined],
  ['nothing here', undefined],
  ['ref without plus', undefined],
  ['ref+a://b/c', '<a://b/c>'],
  ['ref+a://b/c+', '<a://b/c>'],
  ['secretref+a://b', '<a://b>'],
  ['postgres://u:ref+a://b/c+@h/db', 'postgres://u:|<a://b/c>|@h/db'],
  ['ref+a://b+@h', '<a://b>|@h'],
  ['ref+a://b++', '<a://b>|+'],
  ['Bearer ref+a://b', 'Bearer |<a://b>'],
  [' ref+a://b ', ' |<a://b>| '],
  ['ref+a://b+ref+c://d+', '<a://b>|<c://d>'],
  ['x ref+a://b, "ref+c://d" (ref+e://f#/g)', 'x |<a://b>|, "|<c://d>|" (|<e://f#/g>|)'],
  ['xref+a://b', 'x|<a://b>'],
  ['xsecretref+a://b', 'x|<a://b>'],
  ['ref+a://b c', 'malformed'],
  ['ref+a://b, ref+c://d', 'malformed'],
  ['ref+a:/b', 'malformed'],
  ['ref+', 'malformed'],
  ['x ref+', undefined],
  ['x ref+a://b//c', 'malformed'],
  ['x ref+a://%', 'malformed'],
];

for (const [text, parts] of rows) {
  test(`template: ${JSON.stringify(text)}`, () => assert.equal(shown(text), parts));
}

test('references in source code are found with their places', () => {
  const text = 'const a = "ref+keychain://a/B"; // secretref+x://y\nf(`ref+a://b?c=d+$x`, \'ref+Bad://\', "ref+a://%")';
  assert.deepEqual(
    locateReferences(text).map(({ span, parsed }) => [text.slice(span.start, span.end), parsed.kind]),
    [
      ['ref+keychain://a/B', 'reference'],
      ['secretref+x://y', 'reference'],
      ['ref+a://b?c=d+', 'reference'],
      ['ref+a://%', 'malformed'],
    ],
  );
});

const reference: Reference = { provider: 'keychain', path: ['shop', 'KEY'], options: [], pointer: [] };

test('embedding', () => {
  assert.equal(embedReference(['', ''], reference), 'ref+keychain://shop/KEY');
  assert.equal(embedReference(['a', 'b'], reference), 'ref+keychain://shop/KEY+');
  assert.equal(embedReference(['', '', ''], reference), 'ref+keychain://shop/KEY+');
  assert.equal(embedReference(['secret', ''], reference), undefined);
  assert.equal(embedReference(['ref+', ''], reference), undefined);
  assert.equal(embedReference(['ref+a://b', ''], reference), undefined);
  assert.equal(embedReference(['ref+a://b+', ''], reference), 'ref+keychain://shop/KEY+');
});

test('expanding what was embedded gives the texts with the value between them', () => {
  const unit = fc.constantFrom(...'abz09:/@+. "#?%é\n-', 'ref+', 'secret', 'ref+x://y+', 'ref+x://y');
  const texts = fc.array(fc.string({ unit, maxLength: 6 }), { minLength: 2, maxLength: 4 });
  let embedded = 0;
  fc.assert(
    fc.property(texts, (given) => {
      const written = embedReference(given, reference);
      if (written === undefined) return;
      embedded += 1;
      assert.equal(expand(given.join(written)), given.map(expand).join('VALUE'));
    }),
    { numRuns: 3000 },
  );
  assert.ok(embedded > 500, `only ${embedded}`);
});

function expand(text: string): string {
  const template = parseTemplate(text);
  assert.notEqual(template?.kind, 'malformed', text);
  if (template?.kind !== 'template') return text;
  return template.parts
    .map((part) => (part.kind === 'text' ? part.text : part.reference.provider === 'keychain' ? 'VALUE' : 'OTHER'))
    .join('');
}

test('long texts are read in linear time', () => {
  for (const piece of ['ref+', 'ref+a', 'ref+a:', 'ref+a://', 'ref+a://b ', 'ref+a://b+', 'secretref', 'a', '+']) {
    const text = ` ${piece.repeat((piece === 'ref+' ? 5_000_000 : 1_000_000) / piece.length)}`;
    const started = performance.now();
    locateReferences(text);
    parseTemplate(text);
    assert.ok(performance.now() - started < 4000, piece);
  }
});
