/** guard: a thread that ends the process when one text takes for ever, and says which. */

import { Worker } from 'node:worker_threads';

const patienceSeconds = 30;

export function guardAgainstHangs(): { began(seed: number): void; end(): void } {
  const seed = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(watch, { eval: true, workerData: seed });
  worker.unref();
  return {
    began(next) {
      seed[0] = next;
      Atomics.notify(seed, 0);
    },
    end: () => void worker.terminate(),
  };
}

const watch = `
const { workerData: seed } = require('node:worker_threads');
for (let last = seed[0]; ; last = seed[0]) {
  if (Atomics.wait(seed, 0, last, ${patienceSeconds * 1000}) !== 'timed-out') continue;
  require('node:fs').writeSync(2, 'Seed ' + last + ' hangs.\\n');
  process.kill(process.pid, 'SIGKILL');
}
`;
