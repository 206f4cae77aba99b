/** typed: what a script types where a password is asked for: `expect "password:"; send "…"`, `fill('#password', '…')`, `find('#password').type('…')`. */

import { quotedValue } from '../literal.ts';
import type { Named, Reading } from '../reading.ts';

const farthest = 140;

// Most texts hold no such call, and the forms are dear.
const call = /send|\.[fF]ill|\.[tT]ype|\.[sS]et_?[vV]a|Send/g;

// The question ends its string; a key of an object and a member of a list are none.
const asked = /[:?* )\]]{0,3}["'`](?! ?[:=.,+\]])/y;

// The rest of the question, and the call in the same statement or the next line.
const answer =
  /[:?* ]{0,3}["'`})\]]{1,4}[^\r\n"'`]{0,30}(?:\r?\n)?[^\r\n"'`]{0,60}?(?:\bsend|\bsend_?line|\bsend_?keys|\.fill|\.type|\.set_?value)\b[^"'`\r\n]{0,12}(["'`])/iy;
const field = /(?<=\.(?:fill|type|set_?value|fill_in|send_?keys)\(\s{0,8}["'`][^"'`\r\n]{0,40})/iy;
const chained = /["'`\])]{1,5}\s{0,20}\.(?:send_?keys|type|fill|set_?value|enter_?text)\(\s{0,8}(["'`])/iy;
const second = /[^"'`\r\n]{0,12}["'`],\s{0,12}(["'`])/y;

export function readTyped(named: Named): Reading | undefined {
  const { text, name } = named;
  const form = formAt(named);
  if (!form) return undefined;
  form.lastIndex = name.end;
  const quote = form.exec(text)?.[1];
  const value = quote === undefined ? undefined : quotedValue(text, form.lastIndex, quote);
  if (!value) return undefined;
  const key = /(?:\\[rn]){1,2}$/.exec(text.slice(value.start, value.end));
  const end = value.end - (key?.[0].length ?? 0);
  return end > value.start ? { value: { start: value.start, end }, shape: 'argument' } : undefined;
}

/** A cheap look for the quote. */
function endsQuestion(text: string, from: number): boolean {
  let at = from;
  while (at < from + 3 && ':?* )]'.includes(text.charAt(at))) at += 1;
  return '"\'`'.includes(text.charAt(at));
}

function formAt({ text, name, sign, ahead }: Named): RegExp | undefined {
  if (sign === ',') {
    field.lastIndex = name.start;
    return field.test(text) ? second : undefined;
  }
  if (sign === '.') return chained;
  if (!endsQuestion(text, name.end)) return undefined;
  asked.lastIndex = name.end;
  return asked.test(text) && ahead.has(call, name.end, farthest) ? answer : undefined;
}
