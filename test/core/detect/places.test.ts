/** Wherever people write a credential, in the languages, files and commands of test/fixtures/places, it is found, and exactly it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const folder = `${import.meta.dirname}/../../fixtures/places`;

/** A file's name, and texts of it in which `…` is the value. */
function readPlaces(file: string): readonly (readonly [path: string, texts: readonly string[]])[] {
  const [, ...sections] = readFileSync(`${folder}/${file}`, 'utf8').split('\n== ');
  return sections.map((section) => {
    const [path = '', ...lines] = section.split('\n');
    const texts = lines.filter((line) => line !== '');
    return [path, texts.map((line) => line.replaceAll('⏎', '\n').replaceAll('↵', '\r\n').replaceAll('⇥', '\t'))];
  });
}

/** Letters of both cases and digits, as generators give them. */
function madeValue(seed: number): string {
  return expandTemplate('{base62:20}x7Q4', seed);
}

for (const file of ['programs.txt', 'settings.txt'])
  for (const [path, texts] of readPlaces(file))
    test(`${texts.length} in ${path}`, () => {
      const missed = texts.filter((place) =>
        [1, 2, 3].some((seed) => {
          const text = place.replaceAll('…', madeValue(seed));
          const start = text.indexOf(madeValue(seed));
          const { findings } = scan(text, languageOf(path));
          return !findings.some(({ span }) => span.start === start && span.end === start + madeValue(seed).length);
        }),
      );
      assert.deepEqual(missed, []);
    });

test('every list has its texts', () => {
  const counts = ['programs.txt', 'settings.txt'].map((file) => readPlaces(file).flatMap(([, texts]) => texts).length);
  assert.ok(
    counts.every((count) => count > 150),
    `${counts}`,
  );
});
