/** What waits for a long file before it is told in the order of the walk, and is never more than a bounded amount. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Job } from '../../../cli/scanning/jobs.ts';
import type { Outcome } from '../../../cli/scanning/outcome.ts';
import { scanPieces } from '../../../cli/scanning/pieces.ts';
import { createQueue } from '../../../cli/scanning/queue.ts';
import { openProjects } from '../../../core/configuration/projects.ts';
import { builtInEngine } from '../../../core/detect/engine/compile.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';
import { openProjectDisk } from '../../../server/project-disk.ts';

const project = openProjects(
  openProjectDisk(() => ['/']),
  { configuration: 'refuse', baseline: 'refuse' },
).of('/a.js');

function scanned(path: string, text: string): Outcome {
  const pieces = scanPieces(builtInEngine(), languageOf(path));
  pieces.add(text);
  return { kind: 'text', path, whole: `/${path}`, project, scan: pieces.end(), end: 'reached' };
}

async function* walk(): AsyncGenerator<Job> {
  for (;;) yield { work: undefined, outcome: undefined };
}

const keys = (count: number): string =>
  Array.from({ length: count }, (_, at) => `const key${at} = "${expandTemplate('sk_live_{alnum:24}', at)}";\n`).join('');

/** How many are taken behind one that takes its time, each with this outcome. */
async function takenBehind(outcome: Outcome) {
  const queue = createQueue(walk());
  const first = await queue.take();
  let taken = 0;
  for (let job = await queue.take(); job; job = await queue.take(), taken++) queue.settle(job, outcome);
  assert.deepEqual([...queue.drain()], []);
  return { queue, first, taken };
}

test('as much is taken ahead as is in bounds, by things and by their findings', async () => {
  const few = await takenBehind(scanned('a.js', '\n'));
  assert.equal(few.taken, 4999);
  const many = scanned('a.js', keys(1000));
  const { queue, first, taken } = await takenBehind(many);
  assert.equal(taken, 50);
  assert.ok(first && !queue.isOpen());
  queue.settle(first, scanned('b.js', '\n'));
  assert.deepEqual(
    [...queue.drain()].map(({ path }) => path),
    ['b.js', ...Array.from({ length: taken }, () => 'a.js')],
  );
  assert.ok(queue.isOpen());
  assert.ok(await queue.take());
});
