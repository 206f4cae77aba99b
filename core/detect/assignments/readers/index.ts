/** readers: who reads which place: by the language, and by the first sign behind the name. */

import type { Language } from '../../../text/language.ts';
import type { Reader } from '../reading.ts';
import { readAddress } from './address.ts';
import { readAlone } from './alone.ts';
import { readBelow } from './below.ts';
import { readBody } from './body.ts';
import { readCall } from './call.ts';
import { readComparison } from './comparison.ts';
import { readBraced, readDefault } from './default.ts';
import { readDirective } from './directive.ts';
import { readEmbedded } from './embedded.ts';
import { readLogin } from './login.ts';
import { readMarkup } from './markup.ts';
import { readPair, readValueField } from './pair.ts';
import { readPreceding } from './preceding.ts';
import { readRemark } from './remark.ts';
import { readSigned } from './sign.ts';
import { readTyped } from './typed.ts';
import { readWords } from './words.ts';

interface Row {
  readonly read: Reader;
  /** All signs where none are given, the missing one included. */
  readonly signs?: RegExp;
  /** What may stand right behind the name; anything where nothing is given. */
  readonly next?: RegExp;
  readonly languages?: readonly string[];
}

/** The first that knows the place wins. */
const rows: readonly Row[] = [
  { read: readBraced, next: /[:,]/ },
  { read: readAddress, signs: /=/, next: /[= ]/ },
  { read: readLogin, signs: /[:=i]/, next: /["'`*=:i \t]/ },
  { read: readSigned, signs: /^[&*[?<:|+.,={}A-Za-z]?$/ },
  { read: readEmbedded, signs: /[:=]/, next: /[:=]/ },
  { read: readValueField, signs: /^[A-Za-z,;:]?$/ },
  { read: readTyped, next: /[\s,:?*)\]"'`\\]/ },
  { read: readPair, signs: /^[,t]?$/, next: /[ \t,"'`\\]/ },
  { read: readDefault },
  { read: readMarkup, next: /[\s<>:"'\\]/ },
  { read: readComparison },
  { read: readCall, signs: /\(/, next: /\(/ },
  { read: readBody, signs: /^[({:=>\w-]?$/, next: /[({:=\s)-]/ },
  { read: readPreceding, next: /["'\s:{,;]/ },
  { read: readBelow, languages: ['yaml'], next: /["':\s]/ },
  { read: readAlone, signs: /[:i]/, languages: ['plaintext', 'markdown'], next: /[: \t]/ },
  { read: readRemark, signs: /[:=*-]/, next: /["'`*=: \t-]/ },
  { read: readWords, next: /[ \t]/ },
  { read: readDirective, signs: /^[^=]?$/, languages: ['ini', 'plaintext'], next: /[ \t]/ },
];

const known = new Map<string, Map<number, readonly Reader[]>>();

/** Texts have thousands of names: who would turn a place away at once is not asked. `next` stands right behind the name. */
export function readersAt({ id }: Language, sign: string, next: string): readonly Reader[] {
  return known.get(id)?.get(placeOf(sign, next)) ?? remember(id, sign, next);
}

/** Beyond ASCII what follows a name says nothing. */
function placeOf(sign: string, next: string): number {
  const unit = next === '' ? 128 : Math.min(128, next.charCodeAt(0));
  return unit * 129 + (sign === '' ? 128 : sign.charCodeAt(0));
}

function remember(id: string, sign: string, next: string): readonly Reader[] {
  const isAny = next === '' || next.charCodeAt(0) >= 128;
  const readers = rows
    .filter((row) => (row.signs?.test(sign) ?? true) && (isAny || (row.next?.test(next) ?? true)))
    .filter(({ languages }) => languages?.includes(id) ?? true)
    .map(({ read }) => read);
  known.set(id, new Map(known.get(id)).set(placeOf(sign, next), readers));
  return readers;
}
