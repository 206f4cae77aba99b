/** name-before: the name that a value is given to, for a value that was found by its form. */

import { nameStart } from './name-extent.ts';

/** The name that a value standing at `start` is given to on the same line, for a value that was found by its form. Bounded work. */
export function nameBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 160), start);
  const line = withoutAddress(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1));
  const at = Math.max(line.lastIndexOf('='), line.lastIndexOf(':'));
  if (at < 0 || !/^>?[ \t]{0,20}[A-Za-z@$]{0,2}\\?["'`]?(?:[A-Za-z]{1,12}[ +])?$/.test(line.slice(at + 1))) return undefined;
  const name = lastName(line, at);
  if (!name) return undefined;
  const typed = line[at] === '=' ? line.slice(0, name.start).trimEnd() : '';
  return typed.endsWith(':') ? (lastName(typed, typed.length - 1)?.name ?? name.name) : name.name;
}

/** A line that ends within an address, such as `DATABASE_URL=postgres://shop:`, up to the address. */
function withoutAddress(line: string): string {
  const at = line.lastIndexOf('://');
  return at < 0 || /[\s"'`]/.test(line.slice(at)) ? line : line.slice(0, nameStart(line, at) ?? 0);
}

/** The name that ends before `end`, closing quotes, brackets and the rest of a sign left out. */
function lastName(line: string, end: number): { readonly name: string; readonly start: number } | undefined {
  let last = end;
  while (last > 0 && ' \t:?|+\\"\'`])'.includes(line.charAt(last - 1))) last -= 1;
  const start = nameStart(line, last);
  const name = start === undefined ? '' : line.slice(start, last);
  return start !== undefined && /^-{0,2}[A-Za-z_$À-ɏ]/.test(name) ? { name, start } : undefined;
}
