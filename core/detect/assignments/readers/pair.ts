/** pair: a name and its value side by side: two arguments, two attributes or two fields. */

import type { Span } from '../../../text/span.ts';
import { bareAfter } from '../bare.ts';
import { literalAfter } from '../literal.ts';
import type { Named, Reading } from '../reading.ts';

// `"NAME", "value"`; `NAME, "value"` in a call.
const comma = /\\?["'`]?[ \t]{0,4},\s{0,40}/y;
// `"NAME" to "value"` in Kotlin.
const to = /["'] to (?=")/y;
// `name="NAME" value="…"`, `"name": "NAME", "value": "…"`, `name: NAME⏎ value: …`.
const valueField =
  /\\?["'`]?\s{0,4}(?:[,;]|:\s{0,4}\{)?\s{0,80}(?:["']?type["']? ?[:=] ?["']?\w{1,20}["']?,?\s{0,40})?\\?["']?(?:[a-z]{1,20}:)?(?:[a-z]{0,20}value|val|content)\\?["']?\s{0,4}(?:[:=]|=>)/iy;
export function readPair({ text, name, sign }: Named): Reading | undefined {
  to.lastIndex = name.end;
  if (sign === 't' && to.test(text)) return pairOf(literalAfter(text, to.lastIndex));
  comma.lastIndex = name.end;
  if (!comma.test(text)) return undefined;
  const value = literalAfter(text, comma.lastIndex);
  if (!value || text.startsWith('-', value.start)) return undefined;
  const before = text.slice(Math.max(0, name.start - 80), name.start);
  // `["--token", "…"]`: the arguments of a command.
  if (text.startsWith('-', name.start) && /[[,(]\s{0,80}["'`]$/.test(before)) return { value, shape: 'option' };
  if (!isPairStart(before, text.slice(name.start, name.end), text.charAt(name.end))) return undefined;
  const call = /([A-Za-z_]{1,40})\)?\(\s{0,20}\\?["'`]?$/.exec(before)?.[1] ?? '';
  return { value, shape: lookUp.test(call) ? 'default' : 'pair' };
}

function pairOf(value: Span | undefined): Reading | undefined {
  return value && { value, shape: 'pair' };
}

const lookUp = /^(?!.{0,40}set)(?:get|.{0,40}(?:env|fetch|property|default|option|config|lookup|flag))/i;

/** Calls whose first argument is no name: what is hashed, compared, printed or translated. */
const takesValues =
  /(?:crypt|hash|pbkdf|argon|hmac|sign|verify|compare|digest|derive|join|replace|equals?|assert\w{0,20}|expect|includes?|startsWith|endsWith|log|print\w{0,4}|format|error|concat|push|split|\bt(?!ype\()|translate|gettext|(?<!\w)_)\w{0,16}\([^()]{0,40}$/i;

/** The first two of a list, or what a call that names things by constants gets; not two neighbours in a list of words. */
function isPairStart(before: string, name: string, after: string): boolean {
  return beginsPair(before, name, after) && !takesValues.test(before);
}

function beginsPair(before: string, name: string, after: string): boolean {
  if (/[({[]\s{0,20}[A-Za-z@]?\\{0,3}["'`]#?$/.test(before) || /(?:buildConfigField|resValue)[^\n]{0,60}$/.test(before))
    return true;
  // `set :password, "…"` in Ruby, `{password, "…"}` in Erlang.
  if (/\bset :$/.test(before) || (/(?:^|[\s,[])\{\s{0,4}$/.test(before) && after === ',' && /^[a-z][a-z0-9_]{2,40}$/.test(name)))
    return true;
  // The end of a longer string is no name.
  if (/["'`]$/.test(before) || /["'`\\]/.test(after)) return /\([^"'`()]{1,60},\s{0,20}\\?["'`]$/.test(before);
  return (
    /^[A-Z][A-Z0-9_]{2,60}$/.test(name) ||
    /(?:^|[\W_])(?:set|put|add|env|header|define|with)\w{0,20}\([^()"'`]{0,40}$/i.test(before)
  );
}

// That pattern is dear, and few names have such a word near.
const valueWord = /val/gi;
const farthestWord = 220;
const opensFields = /\\?["'`]?\s{0,4}:\s{0,4}\{/y;

export function readValueField(named: Named): Reading | undefined {
  const { text, name, sign, ahead } = named;
  // `content=` tells by its first letter.
  if (sign !== 'c' && !ahead.has(valueWord, name.end, farthestWord)) return undefined;
  if (sign === ':') {
    opensFields.lastIndex = name.end;
    if (!opensFields.test(text)) return undefined;
  }
  valueField.lastIndex = name.end;
  if (!valueField.test(text)) return undefined;
  const from = valueField.lastIndex;
  const value = literalAfter(text, from) ?? (/\s["'`]/.test(text.slice(from, from + 2)) ? undefined : bareAfter(named, from, ''));
  return value && { value, shape: 'pair' };
}
