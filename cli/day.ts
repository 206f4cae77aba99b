/** day: a day that somebody typed, as the moment at which it ends. */

import { isDay } from '../core/configuration/baseline.ts';

/** In UTC. Undefined for nothing; `no day` for anything else. */
export function lastMomentOf(text: string | undefined): Date | undefined | 'no day' {
  if (text === undefined) return undefined;
  return isDay(text) ? new Date(`${text}T23:59:59Z`) : 'no day';
}
