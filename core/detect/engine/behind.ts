/** behind: what may not stand right before a match, told from a pattern's first look-behind: one look spares a search wherever a keyword stands within a word. */

/** Whether nothing that `pattern` describes can begin at `at`, by the unit before it alone. */
export type Forbidden = (text: string, at: number) => boolean;

/** Undefined for a pattern that does not begin by ruling units out, or that may begin otherwise as well. */
export function forbiddenBehind(source: string, flags: string): Forbidden | undefined {
  const set = /^\(\?<!(\[(?:\\.|[^\\\]])*\]|\\w)\)/.exec(source)?.[1];
  if (set === undefined || hasOtherWay(source)) return undefined;
  const units = unitsIn(set, flags);
  return (text, at) => at > 0 && units[text.charCodeAt(at - 1)] === 1 && !mayBeEscape(text, at - 1);
}

/** A `|` outside all brackets. */
function hasOtherWay(source: string): boolean {
  let outside = source.replace(/\\[\s\S]/g, '').replace(/\[[^\]]*\]/g, '');
  for (let length = -1; length !== outside.length; ) {
    length = outside.length;
    outside = outside.replace(/\([^()]*\)/g, '');
  }
  return outside.includes('|');
}

/** Most patterns share a few sets. */
const known = new Map<string, Uint8Array>();

function unitsIn(set: string, flags: string): Uint8Array {
  const form = new RegExp(set, flags);
  const units =
    known.get(String(form)) ?? Uint8Array.from({ length: 128 }, (_, unit) => Number(form.test(String.fromCharCode(unit))));
  known.set(String(form), units);
  return units;
}

/** The letter of `\n`, `\r` or `\t` is none of a value's neighbours. */
function mayBeEscape(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\\' && 'nrt'.includes(text.charAt(at));
}
