/** keychain-thread: questions to the keychain worker, each with a deadline, and a new thread after one that went silent. */

import { Worker } from 'node:worker_threads';

export type KeychainQuestion = { readonly id: number; readonly service: string; readonly account: string } & (
  | { readonly kind: 'get' | 'delete' | 'list' }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'get-many'; readonly accounts: readonly string[] }
);

export type KeychainAnswer =
  | { readonly id: number; readonly kind: 'done'; readonly result: string | boolean | readonly (string | null)[] | null }
  /** The library's own message, for keychain-errors.ts; people never see it. */
  | { readonly id: number; readonly kind: 'failed'; readonly error: string };

/** A question without its number, which is the thread's own affair. */
export type Question = KeychainQuestion extends infer Kind ? (Kind extends unknown ? Omit<Kind, 'id'> : never) : never;

export type Reply = Exclude<KeychainAnswer, { kind: 'failed' }>['result'];

/** What the library says when it notices by itself that the daemon is silent; our own deadline speaks the same words. */
const silence = 'Did not receive a reply';

/** Less than the three seconds after which a person must have an answer, more than the library's own two. */
const deadline = 2_500;

/** Started before anybody asked, for whoever asks first. */
let spare: Worker | undefined;

/** A thread takes longer to start than to answer, so whoever sees a question coming starts it meanwhile. It asks the keychain nothing. */
export function startKeychainThread(): void {
  if (spare) return;
  const started = newWorker();
  // One that cannot start, or has ended, leaves the first question to a thread of its own, which says so.
  for (const event of ['error', 'exit'])
    started.on(event, () => {
      if (spare === started) spare = undefined;
    });
  started.unref();
  spare = started;
}

/** Rejects with an Error that has the library's message. */
export function keychainThread(): (question: Question, signal: AbortSignal) => Promise<Reply> {
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastId = 0;
  const waiting = new Map<number, (answer: KeychainAnswer) => void>();

  const start = (): Worker => {
    const started = spare ?? newWorker();
    spare = undefined;
    started.on('message', (answer: KeychainAnswer) => {
      if (started !== worker) return;
      if (answer.kind === 'failed' && answer.error.includes(silence)) return abandon(started, silence);
      // A keychain with much to do is not a silent one.
      if (answer.kind === 'done') watch(started);
      waiting.get(answer.id)?.(answer);
    });
    started.on('error', (error) => abandon(started, error.message));
    started.on('exit', () => abandon(started, 'the keychain thread ended'));
    return started;
  };

  const watch = (watched: Worker): void => {
    clearTimeout(timer);
    timer = setTimeout(() => abandon(watched, silence), deadline);
  };

  /** Everything that waits for this thread fails, and the next question gets a new one. */
  const abandon = (broken: Worker, error: string): void => {
    if (worker !== broken) return;
    worker = undefined;
    for (const [id, settle] of waiting) settle({ id, kind: 'failed', error });
    void broken.terminate();
  };

  return (question, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      worker ??= start();
      const asked = worker;
      const id = ++lastId;
      const onAbort = (): void => finish(() => reject(signal.reason));
      const finish = (settle: () => void): void => {
        signal.removeEventListener('abort', onAbort);
        waiting.delete(id);
        if (waiting.size === 0) {
          clearTimeout(timer);
          // An idle thread does not keep the process alive.
          asked.unref();
        }
        settle();
      };
      if (waiting.size === 0) watch(asked);
      waiting.set(id, (answer) =>
        finish(() => (answer.kind === 'done' ? resolve(answer.result) : reject(new Error(answer.error)))),
      );
      signal.addEventListener('abort', onAbort);
      asked.ref();
      asked.postMessage({ ...question, id });
    });
}

/** No variable may choose the native file that is loaded, and no flag of ours is meant for the thread. */
function newWorker(): Worker {
  return new Worker(workerFile(), { env: {}, execArgv: [], argv: [] });
}

/** In the sources it stands beside this file, in the bundles beside the bundle. */
function workerFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './keychain-worker.ts' : './keychain-worker.js', import.meta.url);
}
