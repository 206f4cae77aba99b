/** Our reader of YAML beside the library `yaml`: where that reads a text, each scalar of ours is one of its, under the same keys, with the same text. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAlias, isMap, isPair, isScalar, type Node, type Pair, parseAllDocuments, type Scalar, visit } from 'yaml';
import { readYaml } from '../../../../core/rewrite/files/yaml.ts';
import { cut, decodedText } from '../../../../core/rewrite/literals/literal.ts';
import { seed } from '../seed.ts';

const whole = `# top
version: "3" # c
x-common: &common {A: 'it''s', b: [1, c d, "e\\u0041"], url: http://x}
services:
  web:
    <<: *common
    environment:
    - K=VAL
    - "A=it: b"
    -   name: n
        value: !secret v
    command: >-
      folded
       more

      text
    script: |
      echo 1

      echo "2" # 3
  "quoted key": 'v'
  plain: a
    b c
  empty:
  - - x
    - y: z
---
- q
- {r: s, "t":u}
`;

test('every scalar of a whole file is read', () => {
  const { known, left } = compare(whole);
  assert.equal(known, 19);
  assert.deepEqual(left, []);
});

test('what is read of any text is what the library reads', () => {
  const pieces = fc.constantFrom(
    ...[
      'a: ',
      'b:',
      '- ',
      '-',
      '? ',
      ': ',
      '"x"',
      "'y'",
      'z w',
      '1',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ',',
      '|',
      '>-',
      '|2',
      '#c',
      ' #c',
      ' ',
    ],
    ...[
      '  ',
      '\n',
      '\n  ',
      '\n    ',
      '\n- ',
      '\n  - ',
      '\n\n',
      '\r\n',
      '&a ',
      '!t ',
      '*a',
      '"',
      "'",
      '\\',
      ':',
      '---',
      '\n---\n',
      '\t',
      'k: v',
    ],
    ...['\na: b', '\n  a: b', '\n  - c', '"d": e', 'http://x', 'a#b', '%', '@', '`', "''", '\\"', '<<: *a', '...', '\ufeff'],
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      read += compare(parts.join('')).known;
    }),
    { numRuns: 20_000, seed },
  );
  assert.ok(read > 2000, `only ${read} scalars were compared`);
});

test('what is read of a changed file is what the library reads', () => {
  const change = fc.record({
    at: fc.nat(whole.length),
    drop: fc.nat(12),
    text: fc.constantFrom('', ' ', '  ', '\n', '"', "'", '- ', ': ', '#', ' #', '{', ']', '|', '\n  ', 'a: b\n', ','),
  });
  let read = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changes.reduce((now, { at, drop, text: put }) => now.slice(0, at) + put + now.slice(at + drop), whole);
      read += compare(text).known;
    }),
    { numRuns: 3000, seed },
  );
  assert.ok(read > 5000, `only ${read} scalars were compared`);
});

/** How many scalars both read alike, and which the library alone reads. Fails where ours says something else. */
function compare(text: string): { readonly known: number; readonly left: readonly string[] } {
  const documents = parseAllDocuments(text, { strict: false, uniqueKeys: false });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return { known: 0, left: [] };
  const theirs = new Map<number, { readonly keys: string; readonly node: Scalar }>();
  for (const document of documents)
    visit(document, {
      Scalar(place, node, path) {
        if (place === 'key' || !node.range || (node.source === '' && node.type === 'PLAIN')) return;
        theirs.set(node.range[0], { keys: keysOf([...path, node]), node });
      },
    });
  const { scalars } = readYaml(text);
  for (const { span, inside, keys, style } of scalars) {
    const their = theirs.get(span.start);
    const shown = JSON.stringify([text, text.slice(span.start, span.end)]);
    assert.ok(their, `no scalar: ${shown}`);
    // Our keys are as they are written, escapes and all.
    if (!/['\\]/.test(keys.join(''))) assert.equal(keys.join('\n'), their.keys, shown);
    theirs.delete(span.start);
    if (inside.end === inside.start) continue;
    const parts = cut(text, inside, [inside], style.escaping);
    const value = parts?.rest.every((runs) => decodedText(runs) === '') ? parts.value : undefined;
    const source = their.node.type?.startsWith('BLOCK')
      ? their.node.source?.replace(/^(?: *\n)+|(?:\n *)+$/g, '')
      : their.node.source;
    if (value !== undefined) assert.equal(value, source, shown);
  }
  return { known: scalars.length, left: [...theirs.values()].map(({ keys }) => keys) };
}

function keysOf(path: readonly unknown[]): string {
  const keys: string[] = [];
  for (const [index, one] of path.entries()) {
    const holder = path[index - 1];
    if (isPair(one)) keys.push(keyOf(one));
    else if (holder && !isPair(holder) && isCollectionOfItems(holder)) keys.push('*');
  }
  return keys.join('\n');
}

function isCollectionOfItems(holder: unknown): boolean {
  return typeof holder === 'object' && holder !== null && 'items' in holder && !isMap(holder);
}

function keyOf({ key }: Pair): string {
  if (isAlias(key)) return `*${key.source}`;
  const node = key as Node | null;
  return isScalar(node) ? String(node.source ?? node.value ?? '') : '';
}
