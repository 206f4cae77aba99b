/** readers: who reads which place: by the language, and by the first sign behind the name. */

import type { Language } from '../../../text/language.ts';
import type { Reader } from '../reading.ts';
import { readAddress } from './address.ts';
import { readAlone } from './alone.ts';
import { readBelow } from './below.ts';
import { readCall } from './call.ts';
import { readComparison } from './comparison.ts';
import { readBraced, readDefault } from './default.ts';
import { readDirective } from './directive.ts';
import { readEmbedded } from './embedded.ts';
import { readLogin } from './login.ts';
import { readMarkup } from './markup.ts';
import { readPair, readValueField } from './pair.ts';
import { readRemark } from './remark.ts';
import { readSigned } from './sign.ts';
import { readTyped } from './typed.ts';
import { readWords } from './words.ts';

interface Row {
  readonly read: Reader;
  /** All signs where none are given, the missing one included. */
  readonly signs?: RegExp;
  readonly languages?: readonly string[];
}

/** The first that knows the place wins. */
const rows: readonly Row[] = [
  { read: readBraced },
  { read: readAddress },
  { read: readLogin, signs: /[:=i]/ },
  { read: readSigned, signs: /^[&*[?<:|+.,={A-Za-z]?$/ },
  { read: readEmbedded, signs: /[:=]/ },
  { read: readValueField, signs: /^[A-Za-z,;:]?$/ },
  { read: readTyped },
  { read: readPair, signs: /^,?$/ },
  { read: readDefault },
  { read: readMarkup },
  { read: readComparison },
  { read: readCall, signs: /\(/ },
  { read: readBelow, languages: ['yaml'] },
  { read: readAlone, signs: /[:i]/, languages: ['plaintext', 'markdown'] },
  { read: readRemark, signs: /[:=*-]/ },
  { read: readWords },
  { read: readDirective, languages: ['ini', 'plaintext'] },
];

const known = new Map<string, Map<string, readonly Reader[]>>();

/** Programs have thousands of names: who would turn a place away at once is not asked. */
export function readersAt({ id }: Language, sign: string): readonly Reader[] {
  const readers = known.get(id)?.get(sign);
  return readers ?? remember(id, sign);
}

function remember(id: string, sign: string): readonly Reader[] {
  const readers = rows
    .filter(({ signs, languages }) => (signs?.test(sign) ?? true) && (languages?.includes(id) ?? true))
    .map(({ read }) => read);
  known.set(id, new Map(known.get(id)).set(sign, readers));
  return readers;
}
