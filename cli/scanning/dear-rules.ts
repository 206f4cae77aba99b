/** dear-rules: which of a project's own rules went through a text again and again; counted and not timed, so that each run says the same. */

import type { Engine } from '../../core/detect/engine/compile.ts';

export interface DearRule {
  readonly rule: string;
  /** How often its pattern went through the text. */
  readonly times: number;
}

/** To be begun before a text is scanned; tells of all that the engine has gone through since, in a text of so many UTF-16 units. */
export function watchRules({ spent }: Engine): (units: number) => readonly DearRule[] {
  const before = new Map(spent);
  return (units) =>
    [...(spent ?? [])].flatMap(([rule, after]) => {
      const own = after - (before.get(rule) ?? 0);
      const times = Math.floor(own / Math.max(units, 1));
      return own >= worthSaying && times >= mostTimes ? [{ rule, times }] : [];
    });
}

/** A rule that finds something in each line goes through a text some three times. */
const mostTimes = 30;

/** In UTF-16 units; fewer take no time that anybody notices. */
const worthSaying = 5_000_000;
