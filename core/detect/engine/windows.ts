/** windows: the search for patterns that say nothing of where their keywords stand, within reach of the keywords. */

import type { Span } from '../../text/span.ts';
import { firstEnd } from '../../text/stretches.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { Met } from './search.ts';
import { usualReach } from './sight.ts';

/** By rule: where to look for it, in the order of the text. */
export type Windows = Map<CompiledRule, Span[]>;

export function reachOf({ rule }: CompiledRule): number {
  return rule.reach ?? usualReach;
}

/** Windows that touch become one, so that no place is searched twice for the same rule. */
export function widen(windows: Windows, by: CompiledRule, from: number, to: number, limit: number): void {
  const window = { start: Math.max(0, from), end: Math.min(limit, to) };
  const known = windows.get(by);
  const last = known?.at(-1);
  if (!known) windows.set(by, [window]);
  else if (last && window.start <= last.end)
    known[known.length - 1] = { start: Math.min(last.start, window.start), end: window.end };
  else known.push(window);
}

export function searchWindows(windows: Windows, text: string, take: (by: CompiledRule, met: Met) => void): void {
  for (const [by, spans] of windows) for (const span of spans) searchWindow(by, text, span, take);
}

/**
 * The text before the window stays in sight of look-behinds; a match that the window's end may have cut short is none. Behind a match of
 * several stretches the search goes on in its second one, so that what is found in one depends on no match that began some before.
 */
function searchWindow(by: CompiledRule, text: string, { start, end }: Span, take: (by: CompiledRule, met: Met) => void): void {
  const seen = text.slice(0, end);
  const search = by.search();
  for (let met = search.after(seen, start); met; met = search.after(seen, resume(text, met))) {
    if (met.end < end || end === text.length) take(by, met);
  }
}

function resume(text: string, { start, end }: Met): number {
  return end === start ? end + 1 : (firstEnd(text, { start, end }) ?? end);
}
