/** alone: a value of which a line of prose says what it is, in a line of its own below: `Your password is:`. */

import { isGenerated } from '../generated.ts';
import type { Named, Reading } from '../reading.ts';

const below = /(?:[ \t]is)?:[ \t]{0,4}(?:\r?\n[ \t>]{0,20}){1,3}[`*]{0,2}([^\s`*]{9,200})[`*]{0,2}[ \t]{0,4}(?:$|[\r\n])/y;

export function readAlone({ text, name }: Named): Reading | undefined {
  below.lastIndex = name.end;
  const match = below.exec(text);
  const value = match?.[1];
  if (!match || value === undefined || !isGenerated(text, name, value)) return undefined;
  const start = match.index + match[0].lastIndexOf(value);
  return { value: { start, end: start + value.length }, shape: 'label' };
}
