/** keychain-worker: the thread that calls the OS keychain, since connecting to a keyring that hangs blocks for two seconds. */

import { parentPort } from 'node:worker_threads';
import type { AsyncEntry } from '@napi-rs/keyring';
import type { KeychainAnswer, KeychainQuestion } from './keychain-thread.ts';

type Binding = typeof import('@napi-rs/keyring');

/** A live entry holds a connection, and making one costs far more than using it. */
const keptEntries = 32;
const entries = new Map<string, AsyncEntry>();
let lastWrite: Promise<unknown> = Promise.resolve();
let loaded: Promise<Binding> | undefined;

// Whoever starts a thread is about to ask; what cannot be loaded is told to the question.
binding().catch(() => undefined);

parentPort?.on('message', (question: KeychainQuestion) => {
  void answer(question).then((reply) => parentPort?.postMessage(reply));
});

async function answer(question: KeychainQuestion): Promise<KeychainAnswer> {
  const { id } = question;
  try {
    return { id, kind: 'done', result: await ask(question) };
  } catch (error) {
    return { id, kind: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}

function ask(question: KeychainQuestion): Promise<KeychainResult> {
  const { service, account } = question;
  switch (question.kind) {
    case 'get':
      return withEntry(service, account, (entry) => entry.getPassword());
    case 'set':
      return inOrder(() => withEntry(service, account, (entry) => entry.setPassword(question.value).then(() => null)));
    case 'delete':
      return inOrder(() => withEntry(service, account, (entry) => entry.deleteCredential()));
    case 'get-many':
      return getMany(service, question.accounts);
    case 'list':
      return listAccounts(service);
  }
}

type KeychainResult = Extract<KeychainAnswer, { kind: 'done' }>['result'];

/** After the daemon was restarted a kept entry fails, so one failure is tried again with a fresh one; silence is not. */
async function withEntry<Result>(service: string, account: string, use: (entry: AsyncEntry) => Promise<Result>): Promise<Result> {
  const key = JSON.stringify([service, account]);
  const kept = entries.get(key);
  if (kept) {
    try {
      return await use(keep(key, kept));
    } catch (error) {
      entries.delete(key);
      if (error instanceof Error && error.message.includes('Did not receive a reply')) throw error;
    }
  }
  const { AsyncEntry } = await binding();
  // Pinned: the default falls back without a word to the kernel's keyring, which forgets at reboot.
  const fresh = new AsyncEntry(service, account, { linux: { store: 'secret-service' } });
  const result = await use(fresh);
  keep(key, fresh);
  return result;
}

function keep(key: string, entry: AsyncEntry): AsyncEntry {
  entries.delete(key);
  entries.set(key, entry);
  const [oldest] = entries.keys();
  if (entries.size > keptEntries && oldest !== undefined) entries.delete(oldest);
  return entry;
}

/** One search costs less than a few entries, each with a connection of its own; what was not asked for ends here. */
async function getMany(service: string, accounts: readonly string[]): Promise<readonly (string | null)[]> {
  // A start asks twice in a row: for local values, then for the others.
  if (!recent || recent.service !== service || performance.now() - recent.at > 100) {
    const found = new Map((await findAll(service)).map(({ account, password }) => [account, password]));
    recent = { service, at: performance.now(), found };
    setTimeout(() => (recent = undefined), 100).unref();
  }
  const { found } = recent;
  return accounts.map((account) => found.get(account) ?? null);
}

let recent: { readonly service: string; readonly at: number; readonly found: ReadonlyMap<string, string> } | undefined;

/** The values come along, since no platform lists without them; they end here. */
async function listAccounts(service: string): Promise<readonly string[]> {
  return (await findAll(service)).map(({ account }) => account);
}

/**
 * The library waits for a search without end, and the process cannot end before it, so an ordinary read, which gives up, finds out first
 * whether there is anybody to answer.
 */
async function findAll(service: string) {
  await withEntry(service, 'probe', (entry) => entry.getPassword());
  const { findCredentialsAsync } = await binding();
  return findCredentialsAsync(service);
}

function inOrder<Result>(write: () => Promise<Result>): Promise<Result> {
  recent = undefined;
  const result = lastWrite.then(write, write);
  lastWrite = result.catch(() => undefined);
  return result;
}

function binding(): Promise<Binding> {
  loaded ??= import('@napi-rs/keyring');
  return loaded;
}
