/** queue: jobs in the order of the walk; done in any order, told of in this one. */

import type { Job } from './jobs.ts';
import type { Outcome } from './outcome.ts';

export interface Queue {
  /** The next one to do; none at the end, or while too much is done that waits for its turn. */
  take(): Promise<Job | undefined>;
  /** Whether there may be something to take. */
  isOpen(): boolean;
  /** Notes what became of it. */
  settle(job: Job, outcome: Outcome): void;
  /** What may be told of now. */
  drain(): Generator<Outcome>;
  isEmpty(): boolean;
}

/** So much may wait for one long file before it: things, and findings in them. */
const mostWaiting = 5000;
const mostFindingsWaiting = 50_000;

export function createQueue(walk: AsyncIterator<Job>): Queue {
  let waiting: Job[] = [];
  let findings = 0;
  let isOver = false;
  const isOpen = (): boolean => !isOver && waiting.length < mostWaiting && findings < mostFindingsWaiting;
  return {
    isOpen,
    async take() {
      if (!isOpen()) return undefined;
      const { value, done } = await walk.next();
      if (done) {
        isOver = true;
        return undefined;
      }
      waiting.push(value);
      return value;
    },
    settle(job, outcome) {
      job.outcome = outcome;
      findings += findingsOf(outcome);
    },
    *drain() {
      let told = 0;
      for (let outcome = waiting[0]?.outcome; outcome; outcome = waiting[++told]?.outcome) {
        findings -= findingsOf(outcome);
        yield outcome;
      }
      if (told > 0) waiting = waiting.slice(told);
    },
    isEmpty: () => isOver && waiting.length === 0,
  };
}

function findingsOf(outcome: Outcome): number {
  return outcome.kind === 'text' ? outcome.scan.seen.length : 0;
}
