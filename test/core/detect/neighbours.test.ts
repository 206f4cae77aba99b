/** What may stand on either side of a token: the forms of all vendors are found in each of the places in which people leave one. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vendorRules } from '../../../core/detect/rules/index.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate, readMarked } from '../../../samples/templates.ts';

/** A file, and a text of it in which `…` is where the token stands. */
const places: readonly (readonly [path: string, text: string])[] = [
  ['a.txt', 'see … here\n'],
  ['a.txt', 'It is ….'],
  ['a.txt', '(…)'],
  ['a.txt', '[…]'],
  ['a.txt', '…;'],
  ['a.txt', 'x=…\r\ny=1\r\n'],
  ['a.txt', 'https://shop.test/p?x=…&y=1'],
  ['a.md', '`…`'],
  ['a.md', '**…**'],
  ['a.md', '| … |'],
  ['a.csv', 'a,…,b\n'],
  ['a.tsv', 'a\t…\tb'],
  ['a.env', 'X=…\n'],
  ['a.yaml', 'x: …\n'],
  ['a.js', 'x("…")'],
  ['a.js', '// …'],
  ['a.js', '`a … b`'],
  ['a.py', "x = '…'\n"],
  ['a.sh', 'cmd --x=…'],
  ['a.sh', 'curl -H "Authorization: Bearer …" u'],
  ['a.json', '{"x":"…","y":1}'],
  ['a.json', '{"x":"{\\"y\\":\\"…\\"}"}'],
  ['a.json', '{"x":"a\\n…\\nb"}'],
  ['a.json', '{"x":"a\\t…\\r\\n"}'],
  ['a.xml', '<x>…</x>'],
  ['a.xml', '<![CDATA[…]]>'],
  ['a.html', '&quot;…&quot;'],
];

/** The tokens that tell by their form alone; the others ask for a name or a word near them. */
const tokens = vendorRules
  .filter(({ assigned, near, confidence }) => !assigned && !near && confidence !== 'public')
  .map(({ id, hits: [hit = ''] }) => {
    const { text, span } = readMarked(expandTemplate(hit));
    return { id, value: text.slice(span.start, span.end) };
  })
  .filter(({ value }) => isFound('a.txt', '…', value));

function isFound(path: string, place: string, value: string): boolean {
  const at = place.indexOf('…');
  const { findings } = scan(
    place.replace('…', () => value),
    languageOf(path),
  );
  return findings.some(({ span }) => span.start < at + value.length && span.end > at);
}

test('most forms tell by themselves', () => {
  assert.ok(tokens.length > 350, `${tokens.length}`);
});

for (const [path, place] of places) {
  test(`each is found in ${JSON.stringify(place)} of ${path}`, () => {
    assert.deepEqual(
      tokens.filter(({ value }) => !isFound(path, place, value)).map(({ id }) => id),
      [],
    );
  });
}

test('a name behind an escape is read without it', () => {
  const { text } = readMarked(expandTemplate('{"x": "a\\nSHOP_PASSWORD=«{base62:24}»\\n"}'));
  assert.deepEqual(
    scan(text, languageOf('a.json')).findings.map(({ suggestedName }) => suggestedName),
    ['SHOP_PASSWORD'],
  );
});
