/** scan-paths: files and folders scanned by this thread and, when there proves to be much to do, by others beside it. */

import { availableParallelism } from 'node:os';
import type { Followed } from '../project/follow.ts';
import { keepHeapsSmall } from './heap-growth.ts';
import { type Job, listJobs, type Work } from './jobs.ts';
import type { Outcome } from './outcome.ts';

import { createPause } from './pause.ts';
import { createQueue } from './queue.ts';
import { createFileScanner, type FileScan } from './scan-file.ts';
import { createThreads, type Threads } from './threads.ts';
import { translateForScans } from './translation.ts';

export interface ScanNeeds {
  readonly followed: Followed;
  readonly threads?: Threads;
  /** Told of what was done since it was told the last time. */
  progress?(files: number, bytes: number): void;
}

/** In the order of the walk. Rejects when a thread is lost. */
export async function* scanPaths(paths: readonly string[], needs: ScanNeeds): AsyncGenerator<Outcome> {
  const { followed, threads = createThreads() } = needs;
  keepHeapsSmall();
  translateForScans();
  const queue = createQueue(listJobs(paths, followed));
  const pause = createPause();
  const here = createFileScanner();
  const done = { files: 0, bytes: 0 };
  const cores = availableParallelism();
  const progress = (files: number, bytes: number): void => {
    done.files += files;
    done.bytes += bytes;
    needs.progress?.(files, bytes);
  };
  const settle = (job: Job, work: Work, scan: FileScan, told = 0): void => {
    queue.settle(job, work.toOutcome(scan));
    progress(1, scan.kind === 'unread' ? 0 : scan.bytes - told);
  };

  const scanHere = async (job: Job, work: Work): Promise<void> => {
    const steps = here(work.file, work.project.engine);
    let told = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return settle(job, work, step.value, told);
      told += step.value;
      progress(0, step.value);
      // A long file keeps no thread waiting.
      await share();
      await pause();
    }
  };
  const scanThere = async (batch: readonly { readonly job: Job; readonly work: Work }[]): Promise<void> => {
    const scans = await threads.scan(batch.map(({ work }) => work.file));
    for (const [index, scan] of scans.entries()) {
      const at = batch[index];
      if (at) settle(at.job, at.work, scan);
    }
  };

  const onTheWay = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const handOut = async (): Promise<void> => {
    const batch = [];
    for (let job = await queue.take(); job; job = batch.length < filesInBatch ? await queue.take() : undefined) {
      if (job.work) batch.push({ job, work: job.work });
    }
    if (batch.length === 0) return;
    const scanned = scanThere(batch)
      .catch((error: unknown) => {
        failure = { error };
      })
      .finally(() => onTheWay.delete(scanned));
    onTheWay.add(scanned);
  };
  const share = async (): Promise<void> => {
    if (threads.count < mostThreads(cores, done) && isWorth(done, threads.count + 1)) threads.start();
    while (queue.isOpen() && threads.hasRoom()) await handOut();
  };

  try {
    while (!queue.isEmpty()) {
      await share();
      const job = isLarge(done) && threads.haveBegun() ? undefined : await queue.take();
      if (job?.work) await scanHere(job, job.work);
      else if (!job && onTheWay.size > 0) await Promise.race(onTheWay);
      if (failure) throw failure.error;
      yield* queue.drain();
      await pause();
    }
  } finally {
    await threads.stop();
  }
}

/** Few enough for the work to end everywhere at about the same time. */
const filesInBatch = 32;

/** From here on this thread only hands out: another one in its place costs less than what its memory would grow by. */
function isLarge({ bytes }: Done): boolean {
  return bytes > 64e6;
}

function mostThreads(cores: number, done: Done): number {
  if (cores === 1) return 0;
  return Math.min(8, isLarge(done) ? cores : cores - 1);
}

/** A thread costs a start and some 60 MB, so that each has to be worth it. */
function isWorth({ files, bytes }: Done, threads: number): boolean {
  return files >= threads * 150 || bytes >= threads * 2e6;
}

interface Done {
  readonly files: number;
  readonly bytes: number;
}
