/** threads: worker threads that scan batches of files; as many as asked for, each with a little work ahead. */

import { Worker } from 'node:worker_threads';
import { LostThread } from './lost-thread.ts';
import type { FileScan, FileToScan } from './scan-file.ts';
import type { Seen } from './text-scan.ts';

export interface Batch {
  readonly id: number;
  readonly files: readonly FileToScan[];
}

export interface BatchDone {
  readonly id: number;
  /** In the order of the files. */
  readonly scans: readonly FileScan[];
}

export interface Threads {
  /** One more. */
  start(): void;
  readonly count: number;
  /** Whether one has done something. */
  haveBegun(): boolean;
  /** Whether one could take a batch and do it soon. */
  hasRoom(): boolean;
  scan(files: readonly FileToScan[]): Promise<readonly FileScan[]>;
  stop(): Promise<void>;
}

/** One in hand and one ahead, so that no thread waits for this one. */
const mostAhead = 2;

/** Most of what a scan makes is soon forgotten, so that little room for the young costs no time and saves much. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 4 };

export function createThreads(file: URL = workerFile()): Threads {
  const crew: Member[] = [];
  let lastId = 0;
  const freest = (): Member | undefined => crew.toSorted((a, b) => a.waiting.size - b.waiting.size)[0];
  return {
    start: () => void crew.push(member(file)),
    get count() {
      return crew.length;
    },
    haveBegun: () => crew.some(({ hasBegun }) => hasBegun()),
    hasRoom: () => crew.some(({ waiting }) => waiting.size < mostAhead),
    scan(files) {
      const to = freest();
      if (!to) return Promise.reject(new LostThread('there is none'));
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        const gone = to.gone();
        if (gone !== undefined) return reject(gone);
        to.waiting.set(id, { resolve, reject });
        to.worker.postMessage({ id, files } satisfies Batch);
      });
    },
    async stop() {
      await Promise.all(crew.map(({ worker }) => worker.terminate()));
    },
  };
}

interface Member {
  readonly worker: Worker;
  hasBegun(): boolean;
  /** Why it is there no more. */
  gone(): unknown;
  readonly waiting: Map<number, { resolve(scans: readonly FileScan[]): void; reject(error: unknown): void }>;
}

function member(file: URL): Member {
  // No flag of ours is meant for the thread.
  const worker = new Worker(file, { execArgv: [], argv: [], resourceLimits });
  const waiting: Member['waiting'] = new Map();
  const texts: SharedTexts = new Map();
  let gone: unknown;
  const lose = (error: unknown): void => {
    gone ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  let hasBegun = false;
  worker.on('message', ({ id, scans }: BatchDone) => {
    hasBegun = true;
    waiting.get(id)?.resolve(scans.map((scan) => shared(scan, texts)));
    waiting.delete(id);
  });
  worker.on('error', (error) => lose(isOutOfMemory(error) ? new LostThread('it had no memory left') : error));
  worker.on('exit', (code) => lose(new LostThread(`exit code ${code}`)));
  return { worker, hasBegun: () => hasBegun, gone: () => gone, waiting };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

type SharedTexts = Map<string, Pick<Seen['finding'], 'rule' | 'title' | 'why' | 'confidence' | 'page'>>;

/** Every finding comes with its own copy of what its rule says; one for each rule and confidence is kept. */
function shared(scan: FileScan, texts: SharedTexts): FileScan {
  if (scan.kind !== 'text' || scan.scan.seen.length === 0) return scan;
  const seen = scan.scan.seen.map((one) => {
    const { rule, title, why, confidence, page } = one.finding;
    const known = texts.get(`${confidence} ${rule}`) ?? { rule, title, why, confidence, page };
    texts.set(`${confidence} ${rule}`, known);
    return { ...one, finding: { ...one.finding, ...known } };
  });
  return { ...scan, scan: { ...scan.scan, seen } };
}

/** In the sources it stands beside this file, in the bundles beside the bundle. */
function workerFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './scan-worker.ts' : './scan-worker.js', import.meta.url);
}
