/** scan-worker: a thread that scans batches of files, one after the other. */

import { parentPort } from 'node:worker_threads';
import { engineFor } from './engines.ts';
import { createFileScanner, type FileScan } from './scan-file.ts';
import type { Batch, BatchDone } from './threads.ts';

const scanFile = createFileScanner();

parentPort?.on('message', (batch: Batch) => {
  void scanBatch(batch).then((done) => parentPort?.postMessage(done));
});

/** A fault ends the thread, and is told of by whoever started it. */
async function scanBatch({ id, files }: Batch): Promise<BatchDone> {
  const scans: FileScan[] = [];
  for (const file of files) scans.push(toEnd(scanFile(file, await engineFor(file.customRules))));
  return { id, scans };
}

function toEnd(steps: Generator<number, FileScan>): FileScan {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
