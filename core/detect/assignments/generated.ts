/** generated: whether a value is what a generator gives, by its looks alone, for places where any word might stand. */

import type { Span } from '../../text/span.ts';
import { wordiness } from '../judgement/letters.ts';
import { hasQuality } from '../judgement/quality.ts';

/** What a password's name is given may be shorter. */
export function isGenerated(text: string, { start, end }: Span, value: string): boolean {
  return hasQuality('random', value) || (isStrong(value) && password.test(text.slice(start, end)));
}

const password = /(?:passw(?:or)?d|passphrase|passwort|pwd|pw|pass)$/i;

/** Letters of both cases and digits that are neither words nor a program's name for a thing: `x7Kp2mQ9!`. */
function isStrong(value: string): boolean {
  return (
    value.length >= 9 &&
    /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w!@#$%^*+=?~-]{9,64}$/.test(value) &&
    !/^[A-Za-z][a-z]*(?:[A-Z][a-z]+)*\d{0,4}[!?]?$/.test(value) &&
    wordiness(value) < 0.4
  );
}
