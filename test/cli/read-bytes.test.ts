/** What is read of a file that somebody writes to at the same time: what it held when it was opened, and word of the rest. */

import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFileScanner, type FileScan } from '../../cli/scanning/scan-file.ts';
import { createReader, type End } from '../../cli/sources/read-bytes.ts';
import { builtInEngine } from '../../core/detect/engine/compile.ts';
import { expandTemplate } from '../../samples/templates.ts';
import { place } from './secretref.ts';

/** How many bytes came, in pieces of what kind, and how it ended; after each piece `meanwhile` happens. */
function read(path: string, meanwhile: () => void = () => undefined): { bytes: number; parts: string[]; end: End } {
  const pieces = createReader()(path, 'refuse');
  const parts: string[] = [];
  let bytes = 0;
  for (let next = pieces.next(); ; next = pieces.next()) {
    if (next.done) return { bytes, parts, end: next.value };
    bytes += next.value.bytes.length;
    parts.push(next.value.part);
    // Whoever reads without a limit would read this to the end of the disk.
    if (parts.length < 20) meanwhile();
  }
}

const mega = 1024 * 1024;

for (const size of [0, 1, mega - 1, mega, mega + 1, 3 * mega, 3 * mega + 7]) {
  test(`a file of ${size} bytes is read whole`, (t) => {
    const path = join(place(t, { 'a.log': new Uint8Array(size) }).folder, 'a.log');
    const { bytes, parts, end } = read(path);
    assert.deepEqual([bytes, end], [size, { kind: 'all' }]);
    assert.equal(parts.includes('whole'), size < mega);
  });

  if (size >= mega)
    test(`a file of ${size} bytes that grows with each look is read up to these`, (t) => {
      const path = join(place(t, { 'a.log': new Uint8Array(size) }).folder, 'a.log');
      const { bytes, end } = read(path, () => appendFileSync(path, new Uint8Array(2 * mega)));
      assert.deepEqual([bytes, end], [size, { kind: 'grew' }]);
    });
}

test('what a growing file held is scanned, and that it grew is told', (t) => {
  const path = join(place(t).folder, 'a.log');
  writeFileSync(path, `${expandTemplate('key=sk_live_{alnum:24}')}\n${'a b c d\n'.repeat(200_000)}`);
  const scan = createFileScanner()({ path, links: 'refuse' }, builtInEngine());
  let ended: FileScan | undefined;
  for (let next = scan.next(), step = 0; !ended; next = scan.next()) {
    if (next.done) ended = next.value;
    else if (step++ === 0) appendFileSync(path, `\n${expandTemplate('key=sk_live_{alnum:24}', 7)}\n`);
  }
  assert.ok(ended.kind === 'text');
  assert.deepEqual([ended.end, ended.scan.seen.length], ['grew', 1]);
});
