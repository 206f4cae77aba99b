/** wild: patterns with parts that stand for any number of units, in time linear in pattern times units, whatever a repository writes. */

/** Stands for any number of units, none included. */
export const any = Symbol('any');

/** Whether the pattern matches all units from `from` on. On a mismatch only the last `any` has to take one unit more: the earlier ones cannot do better. */
export function matchesWild<Part, Unit>(
  pattern: readonly (Part | typeof any)[],
  units: { readonly length: number; readonly [at: number]: Unit },
  from: number,
  fits: (part: Part, unit: Unit) => boolean,
): boolean {
  let [at, last, resume] = [0, -1, from];
  for (let i = from; i < units.length; ) {
    const part = pattern[at];
    const unit = units[i];
    if (part === any) {
      last = at++;
      resume = i;
    } else if (part !== undefined && unit !== undefined && fits(part, unit)) {
      at++;
      i++;
    } else if (last >= 0) {
      at = last + 1;
      i = ++resume;
    } else return false;
  }
  return pattern.slice(at).every((part) => part === any);
}
