/** letters: how random and how readable a run of characters is. */

/** Bits per UTF-16 unit (Shannon), over the units of the value itself. */
export function entropy(value: string): number {
  const others = new Map<number, number>();
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit < ascii) counts[unit] = (counts[unit] ?? 0) + 1;
    else others.set(unit, (others.get(unit) ?? 0) + 1);
  }
  let bits = 0;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    const count = unit < ascii ? (counts[unit] ?? 0) : (others.get(unit) ?? 0);
    if (count === 0) continue;
    const share = count / value.length;
    bits -= share * Math.log2(share);
    // Each unit counts where it stands first.
    if (unit < ascii) counts[unit] = 0;
    else others.delete(unit);
  }
  return bits;
}

const ascii = 128;

/** By unit; all zero between two values. */
const counts = new Uint32Array(ascii);

/** `xoxb-1111111111-…`: a token without the numbers of an account in front, where what is left is long enough to be the secret. */
export function withoutIds(value: string): string {
  const rest = value.replace(/(?<=[-_.:])\d{4,}[-_.:]/g, '');
  return rest !== value && /[0-9A-Za-z]{16}$/.test(rest) ? rest : value;
}

/** The share of neighbouring letters that are neighbours in English words: about 0.8 in words, 0.2 in random text, near 0 with few letters. */
export function wordiness(value: string): number {
  let pairs = 0;
  let common = 0;
  for (let i = 1; i < value.length; i++) {
    const [first, second] = [value.charCodeAt(i - 1), value.charCodeAt(i)];
    // A capital after a small letter begins a word, and a small letter after two capitals ends an abbreviation.
    const inWord = isSmall(second)
      ? isSmall(first) || (isCapital(first) && !isCapital(value.charCodeAt(i - 2)))
      : isCapital(second) && isCapital(first);
    if (!inWord) continue;
    pairs += 1;
    common += wordPairs[pairOf(first, second)] ?? 0;
  }
  return common / Math.max(pairs, value.length / 2, 1);
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Where a pair of letters stands in the table, in whatever case: five bits a letter. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** The 150 pairs of letters that are four fifths of all in the words of documentation and programs, by a count over packages' texts. */
const commonPairs =
  'ab ac ad ag ai al am an ap ar as at ba be bl ca ce ch ci ck cl co cr ct da de di do ea ec ed ee ef eg el em en ep er es et ev ex fe ' +
  'fi fo ge gr ha he hi ho ia ic id ie if ig il im in io ip ir is it iv iz ke la le li ll lo ly ma me mi mo mp na nc nd ne ng ni no ns nt ' +
  'oc od ol om on oo op or os ot ou ov ow pa pe pi pl po pp pr pt qu ra re ri rm ro rr rs rt ry sa sc se sh si so sp ss st su ta te th ti ' +
  'to tr ts tt tu ty ue ul un up ur us ut va ve vi';

const wordPairs = marked(commonPairs.split(' '));

/** 1 for each of them. */
function marked(pairs: readonly string[]): Uint8Array {
  const table = new Uint8Array(32 * 32);
  for (const pair of pairs) table[pairOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
  return table;
}
