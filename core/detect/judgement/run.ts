/** run: values that go along the alphabet, count, or repeat themselves: nobody's choice for a password, and no generator's. */

/** Linear in the value's length. */
export function isRun(value: string): boolean {
  return goesAlong(value) || alternates(value) || countsUp(value) || repeats.test(value);
}

/** Twelve units or more along the alphabet or the digits, and most of the value: `abcdefghijklmnop`, `0123456789abcdef`, `AbCdEfGhIjKlMn`, or, in a long one, round and round. */
function goesAlong(value: string): boolean {
  const longest = longestRun(value, 1);
  return longest >= 12 && longest * 2 >= value.length;
}

/** Two runs in turns: `A1B2C3D4E5F6G7H8I9J0`. */
function alternates(value: string): boolean {
  return turns.test(value) && longestRun(value.replaceAll('-', ''), 2) >= value.replaceAll('-', '').length - 4;
}

const turns = /^(?:[A-Za-z][0-9]-?){6,}[A-Za-z]?$|^(?:[0-9][A-Za-z]-?){6,}[0-9]?$/;

/** The length of the longest run along the alphabet or the digits, of every `stride`-th unit, in units of the value. */
function longestRun(value: string, stride: 1 | 2): number {
  const small = value.toLowerCase();
  let longest = 0;
  let run = stride - 1;
  for (let i = 0; i < small.length; i++) {
    const unit = small.charCodeAt(i);
    const step = unit - small.charCodeAt(i - stride);
    const isRound = unit === zero && step === -9 && (small.length > 64 || stride === 2);
    const isHex = (unit === letterA && step === 40) || (unit === zero && step === -54 && small.length >= 32);
    run = step === 1 || isRound || isHex ? run + 1 : stride;
    if (run > longest) longest = run;
  }
  return longest;
}

const zero = 48;
/** What follows 9 in hexadecimal; after f comes 0 again. */
const letterA = 97;

/** Bytes or numbers of two digits, each one more than the one before, over most of the value: `0f101112…`, `60708091011…`. */
function countsUp(value: string): boolean {
  return value.length >= 16 && (upsFrom(value, 0) * 4 >= value.length || upsFrom(value, 1) * 4 >= value.length);
}

/** How often a pair of digits is one more than the pair before, in base 16 or in base 10, whichever is more often. */
function upsFrom(value: string, from: number): number {
  let [ups, decimalUps] = [0, 0];
  let [before, decimalBefore] = [Number.NaN, Number.NaN];
  for (let at = from; at + 1 < value.length; at++) {
    const [high, low] = [digitOf(value.charCodeAt(at)), digitOf(value.charCodeAt(at + 1))];
    if (!(high < 16 && low < 16)) continue;
    const pair = high * 16 + low;
    const decimal = high > 9 ? Number.NaN : low > 9 ? high : high * 10 + low;
    if (pair - before === 1) ups += 1;
    if (decimal - decimalBefore === 1) decimalUps += 1;
    [before, decimalBefore] = [pair, decimal];
    at += 1;
  }
  return Math.max(ups, decimalUps);
}

/** What a unit means in base 16; not a number for one that means nothing. */
function digitOf(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  const letter = unit | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : Number.NaN;
}

/** A unit or two again and again: `0c0c0c0c0c0c0c0c`; or a few letters, in what is short enough to be typed: `asdfasdfasdf`. */
const repeats = /^(?:(.{1,2}?)\1{5,}|(?!.{25})([A-Za-z]{3,4})\2{2,}).{0,3}$|^([A-Za-z]{3,8})\3{2,}$/;
