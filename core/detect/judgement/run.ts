/** run: values that go along the alphabet, count, or repeat themselves: nobody's choice for a password, and no generator's. */

/** Linear in the value's length. */
export function isRun(value: string): boolean {
  return goesAlong(value) || countsUp(value) || repeats.test(value);
}

/** Twelve units or more along the alphabet or the digits, and most of the value: `abcdefghijklmnop`, `AbCdEfGhIjKlMn`, or, in a long one, round and round. */
function goesAlong(value: string): boolean {
  const small = value.toLowerCase();
  let [run, longest] = [1, 1];
  for (let i = 1; i < small.length; i++) {
    const isNext = small.charCodeAt(i) - small.charCodeAt(i - 1) === 1 || (small.length > 64 && small.startsWith('90', i - 1));
    run = isNext ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest >= 12 && longest * 2 >= value.length;
}

/** Bytes or numbers of two digits, each one more than the one before, over most of the value: `0f101112…`, `60708091011…`. */
function countsUp(value: string): boolean {
  return [0, 1].some((from) => {
    const pairs = value.slice(from).match(/[0-9a-fA-F]{2}/g) ?? [];
    const ups = (radix: number) =>
      pairs.filter((pair, i) => i > 0 && Number.parseInt(pair, radix) - Number.parseInt(pairs[i - 1] ?? '', radix) === 1).length;
    return value.length >= 16 && Math.max(ups(16), ups(10)) * 4 >= value.length;
  });
}

/** A unit or two again and again: `0c0c0c0c0c0c0c0c`. */
const repeats = /^(.{1,2}?)\1{5,}.{0,3}$/;
