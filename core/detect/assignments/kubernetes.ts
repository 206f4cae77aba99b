/** kubernetes: the data of a Secret manifest, which is base64 of what it means. */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { decodeBase64 } from '../checksums/base64.ts';
import type { Ahead } from './ahead.ts';
import { lineBefore } from './comment-line.ts';

/** How far before and behind a value its section begins, and its manifest says what it is; within what readers of names see. */
const above = 3000;
const below = 2000;

/** What a value under `data:` of a Secret means; undefined when it stands elsewhere, or means nothing readable. */
export function secretData(text: string, { start, end }: Span, { id }: Language, ahead: Ahead): string | undefined {
  if (id !== 'yaml' && id !== 'plaintext') return undefined;
  if ((end - start) % 4 !== 0 || end - start > 1000) return undefined;
  // Most texts hold no such word.
  const from = Math.max(0, start - above);
  if (!ahead.has(secretWord, from, end + below + secretKind - from)) return undefined;
  const value = text.slice(start, end);
  if (!/^[A-Za-z0-9+/]{2,}={0,2}$/.test(value) || !isIndented(text, start)) return undefined;
  const { head, kind } = sectionAt(text, start, ahead);
  if (start - head > above || !text.startsWith('data:', head)) return undefined;
  const isSecret = start - kind <= above ? saysSecret(text, kind) : saysSecret(text, ahead.next(kindBelow, end, below));
  const decoded = isSecret ? decodeBase64(value)?.trimEnd() : undefined;
  return decoded !== undefined && /^[\x20-\x7e]{1,1000}$/.test(decoded) ? decoded : undefined;
}

function isIndented(text: string, at: number): boolean {
  const line = lineBefore(text, at);
  return line.startsWith(' ') || line.startsWith('\t');
}

/** Where the lines stand that say where and what one is; far before everything where there is none. */
export interface Section {
  /** Up to where the text has been read. */
  readonly seen: number;
  /** The last line that is not indented. */
  readonly head: number;
  /** The kind of the manifest. */
  readonly kind: number;
}

const mark = /^(?:---|[A-Za-z])/gm;
const kindBelow = /^(?:---|kind:)/gm;
const nowhere = { head: Number.NEGATIVE_INFINITY, kind: Number.NEGATIVE_INFINITY };

/** The values of a manifest stand one behind another, so each is asked about from the one before on. */
function sectionAt(text: string, at: number, ahead: Ahead): Section {
  const known = ahead.section;
  const goesOn = known !== undefined && known.seen <= at && known.seen >= at - above;
  let { seen, head, kind } = goesOn ? known : { ...nowhere, seen: Math.max(0, at - above) };
  for (;;) {
    const next = ahead.next(mark, seen, at - seen);
    if (next === undefined || next >= at) break;
    if (text.startsWith('---', next)) ({ head, kind } = nowhere);
    else head = next;
    if (text.startsWith('kind:', next)) kind = next;
    seen = next + 1;
  }
  ahead.section = { seen: at, head, kind };
  return ahead.section;
}

function saysSecret(text: string, at: number | undefined): boolean {
  secret.lastIndex = at ?? text.length;
  return secret.test(text);
}

const secretWord = /Secret/g;
/** What may stand before that word in the line that says so. */
const secretKind = 16;
const secret = /kind: {1,8}["']?Secret\b/y;
