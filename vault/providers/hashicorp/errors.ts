/** errors: what the statuses of Vault and OpenBao mean; their texts decide between kinds and are never shown. */

import { VaultError, type VaultErrorKind } from '../../errors.ts';
import { type Connected, signInCommand } from './connection.ts';
import type { Answer } from './http.ts';

/** Throws for everything but success. `about` is the reference, or what was done, for the sentence. */
export function expectSuccess(answer: Answer, connected: Connected, about: string, asked: 'change' | 'look'): void {
  const { status, retryAfter } = answer;
  if (status === 200 || status === 204) return;
  const [kind, sentence] = meaningOf(status, textsOf(answer), connected, about);
  throw new VaultError(kind, sentence, {
    ...(retryAfter !== undefined && { retryAfter }),
    ...(asked === 'change' && { effect: status >= 500 && kind !== 'locked' ? 'unknown' : 'none' }),
  });
}

/** The words of a policy that refuses a token which is alive: one whose role may not even look at itself. A dead one gets others. */
export function isPlainDenial(answer: Answer): boolean {
  return /^1 error occurred:\s+\* permission denied\s*$/.test(textsOf(answer));
}

function meaningOf(status: number, says: string, connected: Connected, about: string): readonly [VaultErrorKind, string] {
  const { origin } = connected;
  const signedOut = ['signed-out', `You are not signed in to ${origin} any more; run ${signInCommand(connected)}.`] as const;
  if (status === 404) return ['not-found', `${about} has no value in ${origin}; look at its path and field.`];
  if (status === 403) {
    return /bad token|invalid token|missing client token/.test(says)
      ? signedOut
      : ['denied', `${about} may not be used by the identity that is signed in to ${origin}; ask for a policy that allows it.`];
  }
  if (status === 401) return signedOut;
  if (status === 400 && /check-and-set|did not match the current version/.test(says))
    return ['conflict', `${about} was changed by somebody else meanwhile; look at it and try again.`];
  if (status === 409 || status === 412)
    return ['conflict', `${origin} is not in step with itself yet about ${about}; try again in a moment.`];
  if (status === 413 || /larger than|too large|exceeds/.test(says))
    return ['too-large', `The value for ${about} is larger than ${origin} takes; store it in parts.`];
  if (status === 429) return ['throttled', `${origin} has had too many calls; try again in a moment.`];
  if (status === 503 && /sealed/i.test(says)) return ['locked', `${origin} is sealed; somebody with its keys must unseal it.`];
  if (status === 501) return ['locked', `${origin} is not initialised; whoever runs it must set it up.`];
  if (status >= 500) return ['broken', `${origin} failed on its side (status ${status}); try again, or ask whoever runs it.`];
  return ['invalid', `${origin} does not take ${about} (status ${status}); look at its path and options.`];
}

function textsOf({ json }: Answer): string {
  if (typeof json !== 'object' || json === null || !('errors' in json) || !Array.isArray(json.errors)) return '';
  return json.errors.filter((text) => typeof text === 'string').join('\n');
}
