/** below: a value in the line under its name in YAML: a block, the argument of an option. */

import { lineBefore } from '../comment-line.ts';
import { isGenerated } from '../generated.ts';
import type { Named, Reading } from '../reading.ts';

const below =
  /(?:["']?:[ \t]{0,20}(?:[|>][+-]?)?|["']?)[ \t]{0,20}\r?\n([ \t]{0,60})(- )?(["']?)([^\s"'#]{9,512})\3[ \t]{0,20}(?:$|[\r\n]{1,2}([ \t]{0,60})\S?)/y;

/** Only what a generator gives, alone in its line, and no first line of several. */
export function readBelow({ text, name }: Named): Reading | undefined {
  if (!/["':\r\n \t]/.test(text.charAt(name.end))) return undefined;
  below.lastIndex = name.end;
  const match = below.exec(text);
  if (!match) return undefined;
  const [, indent = '', item, quote = '', value = '', next = ''] = match;
  const isOption = text.startsWith('-', name.start);
  if (isOption ? item === undefined : !hasSign(match[0])) return undefined;
  const own = /^[ \t]*/.exec(lineBefore(text, name.start))?.[0].length ?? 0;
  if (!isOption && (item !== undefined || indent.length <= own || next.length >= indent.length)) return undefined;
  if (!isGenerated(text, name, value)) return undefined;
  const start = name.end + match[0].indexOf(value, match[0].indexOf('\n') + indent.length + quote.length);
  return { value: { start, end: start + value.length }, shape: isOption ? 'option' : 'line' };
}

function hasSign(form: string): boolean {
  return /^["']?:/.test(form);
}
