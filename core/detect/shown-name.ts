/** shown-name: the name that a value is given to, where it can stand in a report: it reads like a name and like nothing that could be a value. */

import { detached } from '../text/detached.ts';
import { hasQuality } from './judgement/quality.ts';

/** In a shape to be spread; `api.key` and `X-Api-Key` can be shown, a token that something is filed under cannot. */
export function shownName(name = ''): { readonly name?: string } {
  const [plain] = plainName.exec(name) ?? [];
  if (plain === undefined || plain.length > longest || plain.split('.').some(mayBeValue)) return {};
  return { name: detached(plain) };
}

/** What a reader of names leaves behind it, such as a space, is no part of it. */
const plainName = /^[\p{L}_$@][\p{L}\p{M}\p{N}_$@.-]*(?=\s*$)/u;

const longest = 48;

/** Digits in several places are rare in names, and what a generator gives has them. */
function mayBeValue(part: string): boolean {
  return hasQuality('random', part) || (part.length >= 8 && (part.match(/\d+/g)?.length ?? 0) >= 3);
}
