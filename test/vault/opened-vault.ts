/** A vault over a map, with a person who gives prepared answers, for tests of what stands on a store. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { parseReference, type Reference } from '../../core/reference/reference.ts';
import { parseTemplate } from '../../core/reference/template.ts';
import { Secret } from '../../core/secret.ts';
import type { ConsentAnswer, ConsentRequest, Launch } from '../../vault/consent.ts';
import type { Resolution, Wanted } from '../../vault/resolution.ts';
import { openVault, type Vault } from '../../vault/vault.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { temporaryHome } from './temporary-home.ts';

export interface OpenedVault {
  readonly home: string;
  /** Where launches start unless they say otherwise; outside the home. */
  readonly folder: string;
  readonly vault: Vault;
  readonly store: MemoryStore;
  /** What the person was shown. */
  readonly asked: ConsentRequest[];
  readonly resolve: (
    variables: Readonly<Record<string, string>>,
    launch?: Partial<Launch>,
    signal?: AbortSignal,
    warnings?: readonly string[],
  ) => Promise<Resolution>;
  /** The audit log, without times. */
  readonly audited: () => Readonly<Record<string, unknown>>[];
}

export const signal: AbortSignal = new AbortController().signal;

export function openedVault(
  t: TestContext,
  answer: ConsentAnswer | (() => ConsentAnswer) = 'deny',
  home = temporaryHome(t),
  store = memoryStore(),
  folder = temporaryHome(t),
): OpenedVault {
  const asked: ConsentRequest[] = [];
  const vault = openVault({
    home,
    store: 'file',
    fallback: async () => store,
    ask: async (request) => {
      asked.push(request);
      return typeof answer === 'function' ? answer() : answer;
    },
  });
  return {
    home,
    folder,
    vault,
    store,
    asked,
    resolve: (variables, launch = {}, aborted = signal, warnings = []) =>
      vault.resolver.resolve(
        wanted(variables),
        { purpose: 'run', folder, launcher: 'run', program: '/bin/app', args: ['--x'], details: [], ...launch },
        warnings,
        aborted,
      ),
    audited: () =>
      readFileSync(join(home, 'audit.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const { time, n: _, user: __, prev: ___, launcher: ____, ...rest } = JSON.parse(line);
          if (Number.isNaN(Date.parse(time))) throw new Error(line);
          return rest;
        }),
  };
}

export function reference(text: string): Reference {
  const parsed = parseReference(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

export async function put(opened: OpenedVault, account: string, value: string): Promise<void> {
  await opened.store.set('shop', account, new Secret(value, account), signal);
}

export function revealed(resolution: Resolution): Readonly<Record<string, string>> {
  if (resolution.kind !== 'resolved') throw new Error(`${resolution.kind}: ${resolution.message}`);
  return Object.fromEntries([...resolution.values].map(([name, secret]) => [name, secret.reveal()]));
}

export function wanted(variables: Readonly<Record<string, string>>): Wanted[] {
  return Object.entries(variables).map(([variable, text]) => {
    const template = parseTemplate(text);
    if (template?.kind !== 'template') throw new Error(text);
    return { variable, parts: template.parts };
  });
}
