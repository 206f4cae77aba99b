/** value-features: what a value looks like, as numbers: its letters, its structure and its words. Linear in its length. */

import { wordsOf } from '../../reference/name.ts';
import { entropy, wordiness } from './letters.ts';
import { spokenShare } from './spoken.ts';
import { isUuid } from './uuid.ts';
import { standInWords } from './vocabulary.ts';

export const valueFeatures = [
  'value.length',
  'value.entropy',
  'value.bits',
  'value.wordiness',
  'value.digits',
  'value.capitals',
  'value.marks',
  'value.joints',
  'value.spaces',
  'value.foreign',
  'value.code',
  'value.kinds',
  'value.switches',
  'value.longestLetters',
  'value.steps',
  'value.digest',
  'value.padded',
  'value.uuid',
  'value.address',
  'value.identifier',
  'value.sentenceEnd',
  'value.keyboard',
  'value.standIn',
  'value.spoken',
  'value.echo',
  'value.numeric',
  'core.length',
  'core.digits',
  'core.wordiness',
  'core.switches',
] as const;

/** In the order of `valueFeatures`; `nameWords` are those of the name that it is given to. */
export function describeValue(value: string, nameWords: readonly string[]): number[] {
  const count = countUnits(value);
  const length = Math.max(value.length, 1);
  const bits = entropy(value);
  const words = wordsOf(value);
  const letters = Math.max(count.letters, 1);
  return [
    Math.min(value.length, 256),
    bits,
    Math.min(bits * value.length, 512),
    wordiness(value),
    count.digits / length,
    count.capitals / letters,
    count.marks / length,
    count.joints / length,
    Math.min(count.spaces, 4),
    count.foreign / length,
    Math.min(count.code, 4),
    Number(count.small > 0) + Number(count.capitals > 0) + Number(count.digits > 0) + Number(count.marks + count.joints > 0),
    count.switches / length,
    count.longestLetters,
    count.steps / length,
    Number(/^[0-9a-f]{32,128}$/i.test(value)),
    Number(value.endsWith('=')),
    Number(isUuid(value)),
    Number(/^(?:\.{0,2}|~)\/|^[A-Za-z]:\\|:\/\/|^www\.|^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}$/.test(value)),
    Number(/^[A-Za-z_$][A-Za-z_$.:-]*$/.test(value)),
    Number(/[.:?!…。]$/.test(value)),
    Number(/qwert|asdf|zxcv|1qaz|qazwsx/i.test(value)),
    lettersOf(words, (word) => standInWords.has(word)) / letters,
    spokenShare(value),
    lettersOf(words, (word) => nameWords.includes(word)) / letters,
    Number(/^[0-9.,:+-]+$/.test(value)),
    ...describeCore(value),
  ];
}

/** The longest run of letters and digits, which may be all that is secret in a longer value. */
function describeCore(value: string): number[] {
  let core = '';
  for (const [run] of value.matchAll(/[A-Za-z0-9]+/g)) if (run.length > core.length) core = run;
  const units = countUnits(core);
  const length = Math.max(core.length, 1);
  return [Math.min(core.length, 128), units.digits / length, wordiness(core), units.switches / length];
}

interface Units {
  small: number;
  capitals: number;
  letters: number;
  digits: number;
  /** What password rules call special. */
  marks: number;
  /** What joins words: `-_./:,`. */
  joints: number;
  spaces: number;
  /** Beyond ASCII. */
  foreign: number;
  /** Brackets, quotes and other signs of code. */
  code: number;
  /** Changes between letters, digits and the rest, and from a small letter to a capital. */
  switches: number;
  longestLetters: number;
  /** Units that repeat the one before or follow it in the alphabet. */
  steps: number;
}

function countUnits(value: string): Units {
  const units: Units = {
    small: 0,
    capitals: 0,
    letters: 0,
    digits: 0,
    marks: 0,
    joints: 0,
    spaces: 0,
    foreign: 0,
    code: 0,
    switches: 0,
    longestLetters: 0,
    steps: 0,
  };
  let run = 0;
  let previous: Kind | undefined;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    const kind = kindOf(unit);
    units[kind] += 1;
    run = kind === 'small' || kind === 'capitals' ? run + 1 : 0;
    units.longestLetters = Math.max(units.longestLetters, run);
    if (previous && previous !== kind && !(previous === 'capitals' && kind === 'small')) units.switches += 1;
    if (i > 0 && Math.abs(caseless(unit) - caseless(value.charCodeAt(i - 1))) <= 1) units.steps += 1;
    previous = kind;
  }
  units.letters = units.small + units.capitals;
  return units;
}

/** Letters as small ones: `AbCd` goes along the alphabet too. */
function caseless(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

type Kind = 'small' | 'capitals' | 'digits' | 'marks' | 'joints' | 'spaces' | 'foreign' | 'code';

function kindOf(unit: number): Kind {
  if (unit >= 97 && unit <= 122) return 'small';
  if (unit >= 65 && unit <= 90) return 'capitals';
  if (unit >= 48 && unit <= 57) return 'digits';
  if (unit > 126) return 'foreign';
  if (unit <= 32) return 'spaces';
  const character = String.fromCharCode(unit);
  if ('-_./:,'.includes(character)) return 'joints';
  return '!@#%^&*?+~=$'.includes(character) ? 'marks' : 'code';
}

function lettersOf(words: readonly string[], wanted: (word: string) => boolean): number {
  return words.filter(wanted).reduce((sum, word) => sum + word.length, 0);
}
