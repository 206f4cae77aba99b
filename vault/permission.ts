/** permission: whether a launch may have its values: the policy, then what was allowed before, then a person. */

import { join } from 'node:path';
import { showForeign } from '../core/text/foreign.ts';
import type { AskConsent, ConsentRequest } from './consent.ts';
import type { Consents } from './consents.ts';
import type { Folder } from './folder.ts';
import { decide } from './policy.ts';
import { readPolicy } from './policy-file.ts';
import type { Wanted } from './resolution.ts';

export type Permission =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'denied'; readonly by: 'policy' | 'consent'; readonly message: string };

export interface PermissionNeeds {
  readonly home: string;
  readonly consents: Consents;
  readonly ask: AskConsent;
}

/** The items are made after the policy, since finding where a value comes from can need a vault; a wrong reference rejects there. */
export type Request = Omit<ConsentRequest, 'items'> & { readonly items: () => Promise<ConsentRequest['items']> };

export async function permit(
  { home, consents, ask }: PermissionNeeds,
  { launch, items, warnings }: Request,
  folder: Folder,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<Permission> {
  const { policy, problem } = await readPolicy(home);
  const decision = decide(wanted, launch, policy, await consents.granted(folder));
  if (decision.kind === 'deny') return { kind: 'denied', by: 'policy', message: decision.reason };
  const request: ConsentRequest = { launch, items: await items(), warnings };
  // A rule and a move speak of values alone; whatever else decides what becomes of them is for a person who has seen it.
  if (decision.kind === 'allow' && warnings.length === 0) return { kind: 'allowed' };
  if (await consents.isAllowed(request, folder)) return { kind: 'allowed' };
  const problems = [problem, await consents.problem()].filter((text) => text !== undefined);
  const answer = await ask({ ...request, warnings: [...warnings, ...problems] }, signal);
  signal.throwIfAborted();
  if (answer === 'deny') return { kind: 'denied', by: 'consent', message: [refusal(home, request), ...problems].join(' ') };
  if (answer !== 'once') await consents.allow(request, folder, answer);
  return { kind: 'allowed' };
}

function refusal(home: string, { launch, items, warnings }: ConsentRequest): string {
  const program = showForeign(launch.program || launch.launcher);
  const names = items.map(({ variable }) => showForeign(variable)).join(', ');
  const start = `${program} was not started, because its values (${names}) were not allowed`;
  return warnings.length > 0
    ? `${start}; a person must allow them, since no rule is enough here: ${warnings.join(' ')}`
    : `${start}; allow them when asked, or by a rule in ${showForeign(join(home, 'policy.json'))}.`;
}
