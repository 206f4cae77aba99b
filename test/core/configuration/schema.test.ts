/** The schema that editors read is the one that the reader uses; UPDATE=1 writes it anew. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { configurationSchema } from '../../../core/configuration/schema.ts';
import { problemsOf } from '../../../core/detect/engine/compile.ts';
import { vendorRules } from '../../../core/detect/rules/index.ts';

const path = 'schema/secretref.schema.json';
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('the published schema is that of the code', () => {
  const published = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The configuration of Secret References (.secretref.json)',
    ...configurationSchema,
  };
  if (process.env['UPDATE']) writeFileSync(path, `${JSON.stringify(published, undefined, 2)}\n`);
  assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), published, 'run this test with UPDATE=1, then npm run format');
});

test('editors are told of it, and the package holds it', () => {
  assert.deepEqual(manifest.contributes.jsonValidation, [{ fileMatch: '.secretref.json', url: `./${path}` }]);
  assert.match(readFileSync('.vscodeignore', 'utf8'), /^!schema\/\*\.json$/m);
  assert.match(readFileSync('package.ts', 'utf8'), /^ {2}'schema',$/m);
});

test('a custom rule has the fields of a built-in one, but for examples, checksums and what only tables need', () => {
  const fields = Object.keys(configurationSchema.properties?.['customRules']?.items?.properties ?? {});
  const ours = new Set(vendorRules.flatMap((rule) => Object.keys(rule)));
  for (const field of ['hits', 'misses', 'checksum', 'shape']) ours.delete(field);
  assert.deepEqual(
    [...ours].filter((field) => !fields.includes(field)),
    [],
  );
  assert.equal(vendorRules.flatMap(problemsOf).length, 0);
});
