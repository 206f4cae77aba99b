/** request: what a start asks consent for, and which file has allowed it before; no value is read for either. */

import type { AskConsent, ConsentRequest, Launch } from '../vault/consent.ts';
import { itemsOf } from '../vault/consent-items.ts';
import { openConsents } from '../vault/consents.ts';
import { readFolder } from '../vault/folder.ts';
import type { EnvironmentPlan } from '../vault/inject.ts';
import { permit } from '../vault/permission.ts';
import { decide } from '../vault/policy.ts';
import { readPolicy } from '../vault/policy-file.ts';
import type { Vault } from '../vault/vault.ts';

export async function requestOf({ wanted, warnings }: EnvironmentPlan, launch: Launch, vault: Vault): Promise<ConsentRequest> {
  return { launch, items: await itemsOf(wanted, vault.provider), warnings };
}

/** Undefined when a person has to be asked. */
export async function allowedBy(
  { launch, items, warnings }: ConsentRequest,
  { wanted }: EnvironmentPlan,
  home: string,
): Promise<'policy.json' | 'consents.jsonl' | undefined> {
  const ask: AskConsent = async () => 'deny';
  const needs = { home, consents: openConsents(home), ask };
  const request = { launch, items: async () => items, warnings };
  const permission = await permit(needs, request, await readFolder(launch.folder), wanted, new AbortController().signal);
  if (permission.kind === 'denied') return undefined;
  const { policy } = await readPolicy(home);
  const isRule = warnings.length === 0 && decide(wanted, launch, policy, new Map()).kind === 'allow';
  return isRule ? 'policy.json' : 'consents.jsonl';
}
