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
  const features = [
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
  ];
  return features.concat(describeCore(value));
}

/** The longest run of letters and digits, which may be all that is secret in a longer value. */
function describeCore(value: string): number[] {
  const core = longestRun(value);
  const units = countUnits(core);
  const length = Math.max(core.length, 1);
  return [Math.min(core.length, 128), units.digits / length, wordiness(core), units.switches / length];
}

function longestRun(value: string): string {
  let [start, end] = [0, 0];
  for (let from = 0; from < value.length; from++) {
    const first = from;
    while (from < value.length && kindOf(value.charCodeAt(from)) <= digits) from += 1;
    if (from - first > end - start) [start, end] = [first, from];
  }
  return value.slice(start, end);
}

interface Units {
  readonly small: number;
  readonly capitals: number;
  readonly letters: number;
  readonly digits: number;
  /** What password rules call special. */
  readonly marks: number;
  /** What joins words: `-_./:,`. */
  readonly joints: number;
  readonly spaces: number;
  /** Beyond ASCII. */
  readonly foreign: number;
  /** Brackets, quotes and other signs of code. */
  readonly code: number;
  /** Changes between letters, digits and the rest, and from a small letter to a capital. */
  readonly switches: number;
  readonly longestLetters: number;
  /** Units that repeat the one before or follow it in the alphabet. */
  readonly steps: number;
}

/** What a unit is, as a number, since each unit of each value is asked about; letters and digits come first. */
const [small, capitals, digits, marks, joints, spaces, code, foreign] = [0, 1, 2, 3, 4, 5, 6, 7];

function countUnits(value: string): Units {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  let [run, longestLetters, switches, steps] = [0, 0, 0, 0];
  let [previous, previousUnit] = [-1, Number.NaN];
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    const kind = kindOf(unit);
    counts[kind] = (counts[kind] ?? 0) + 1;
    run = kind <= capitals ? run + 1 : 0;
    if (run > longestLetters) longestLetters = run;
    if (i > 0 && previous !== kind && !(previous === capitals && kind === small)) switches += 1;
    const caseless = kind === capitals ? unit + 32 : unit;
    if (Math.abs(caseless - previousUnit) <= 1) steps += 1;
    previous = kind;
    previousUnit = caseless;
  }
  const count = (kind: number): number => counts[kind] ?? 0;
  return {
    small: count(small),
    capitals: count(capitals),
    letters: count(small) + count(capitals),
    digits: count(digits),
    marks: count(marks),
    joints: count(joints),
    spaces: count(spaces),
    foreign: count(foreign),
    code: count(code),
    switches,
    longestLetters,
    steps,
  };
}

function kindOf(unit: number): number {
  return unit < 127 ? (kinds[unit] ?? code) : foreign;
}

const forms: readonly (readonly [kind: number, form: RegExp])[] = [
  [small, /[a-z]/],
  [capitals, /[A-Z]/],
  [digits, /[0-9]/],
  [spaces, /[\0- ]/],
  [joints, /[-_./:,]/],
  [marks, /[!@#%^&*?+~=$]/],
];

/** By ASCII unit. */
const kinds = Uint8Array.from(
  { length: 127 },
  (_, unit) => forms.find(([, form]) => form.test(String.fromCharCode(unit)))?.[0] ?? code,
);

function lettersOf(words: readonly string[], wanted: (word: string) => boolean): number {
  return words.filter(wanted).reduce((sum, word) => sum + word.length, 0);
}
