/** tries: what is tried where a keyword stands, worked out when it is first met: in hostile text the same one stands at every third unit. */

import type { CompiledRule } from './compiled-rule.ts';
import { isNarrow, type KeywordWidth } from './pattern-shape.ts';

export interface Try {
  readonly by: CompiledRule;
  /** How much of a match stands before the keyword; undefined where matches are looked for within reach of it. */
  readonly before: KeywordWidth | undefined;
}

/** By keyword. A rule of which every match holds another of its keywords is not tried at this one. */
export function indexTries(
  keywords: readonly string[],
  byKeyword: readonly (readonly CompiledRule[])[],
): (keyword: number) => readonly Try[] {
  const known = keywords.map((): readonly Try[] | undefined => undefined);
  return (keyword) => {
    const tries = known[keyword] ?? (byKeyword[keyword] ?? []).flatMap((by) => tryAt(by, keywords[keyword] ?? ''));
    known[keyword] = tries;
    return tries;
  };
}

function tryAt(by: CompiledRule, keyword: string): Try[] {
  const { places } = by.shape();
  const before = places?.get(keyword);
  if (before && isNarrow(before)) return [{ by, before }];
  return before || !places ? [{ by, before: undefined }] : [];
}
