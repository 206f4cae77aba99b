/** run: values that go along the alphabet, count, or repeat themselves: nobody's choice for a password, and no generator's. */

/** Linear in the value's length. */
export function isRun(value: string): boolean {
  return goesAlong(value) || alternates(value) || countsUp(value) || repeats.test(value);
}

/** Twelve units or more along the alphabet or the digits, and most of the value: `abcdefghijklmnop`, `0123456789abcdef`, `AbCdEfGhIjKlMn`, or, in a long one, round and round. */
function goesAlong(value: string): boolean {
  const longest = Math.max(0, ...runs(value, 1));
  return longest >= 12 && longest * 2 >= value.length;
}

/** Two runs in turns: `A1B2C3D4E5F6G7H8I9J0`. */
function alternates(value: string): boolean {
  return turns.test(value) && Math.max(0, ...runs(value.replaceAll('-', ''), 2)) >= value.replaceAll('-', '').length - 4;
}

const turns = /^(?:[A-Za-z][0-9]-?){6,}[A-Za-z]?$|^(?:[0-9][A-Za-z]-?){6,}[0-9]?$/;

/** The lengths of the runs along the alphabet or the digits, of every `stride`-th unit, in units of the value. */
function runs(value: string, stride: 1 | 2): readonly number[] {
  const small = value.toLowerCase();
  const before = [Number.NaN, Number.NaN];
  const lengths: number[] = [];
  let run = stride - 1;
  for (let i = 0; i < small.length; i++) {
    const unit = small.charCodeAt(i);
    const step = unit - (before[i % stride] ?? Number.NaN);
    const isRound = unit === zero && step === -9 && (small.length > 64 || stride === 2);
    const isHex = (unit === letterA && step === 40) || (unit === zero && step === -54 && small.length >= 32);
    before[i % stride] = unit;
    if (step === 1 || isRound || isHex) run += 1;
    else {
      lengths.push(run);
      run = stride;
    }
  }
  return [...lengths, run];
}

const zero = 48;
/** What follows 9 in hexadecimal; after f comes 0 again. */
const letterA = 97;

/** Bytes or numbers of two digits, each one more than the one before, over most of the value: `0f101112…`, `60708091011…`. */
function countsUp(value: string): boolean {
  if (value.length < 16) return false;
  return [0, 1].some((from) => {
    const pairs = value.slice(from).match(/[0-9a-fA-F]{2}/g) ?? [];
    const ups = (radix: number) =>
      pairs.filter((pair, i) => i > 0 && Number.parseInt(pair, radix) - Number.parseInt(pairs[i - 1] ?? '', radix) === 1).length;
    return Math.max(ups(16), ups(10)) * 4 >= value.length;
  });
}

/** A unit or two again and again: `0c0c0c0c0c0c0c0c`; or a few letters, in what is short enough to be typed: `asdfasdfasdf`. */
const repeats = /^(?:(.{1,2}?)\1{5,}|(?!.{25})([A-Za-z]{3,4})\2{2,}).{0,3}$|^([A-Za-z]{3,8})\3{2,}$/;
