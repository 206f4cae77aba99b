/** quality: does a value look like a secret, from its length, alphabet, entropy and letters; the name decides how much is asked. */

/**
 * token: what a generator gives (a format was already met); random: the same, with nothing but a name to go by;
 * by-name: what a person may have chosen where the name speaks of a password, else random; stated: the place says that it is a
 * password, so that only its length counts; any: the form is enough, not even placeholders are looked for.
 */
export type Quality = 'any' | 'stated' | 'token' | 'random' | 'by-name';

/** `name` as words, such as "db password". Linear in the value's length. */
export function hasQuality(quality: Quality, value: string, name = ''): boolean {
  switch (quality) {
    case 'any':
      return true;
    case 'token':
      return isUneven(value) && wordiness(value) < 0.7;
    case 'random':
      return looksRandom(value);
    case 'stated':
      return value.length >= 6;
    case 'by-name':
      return looksRandom(value) || (/pass|pwd/.test(name) && looksChosen(value));
  }
}

/** Bits per UTF-16 unit (Shannon), over the units of the value itself. */
export function entropy(value: string): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
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
    if (wordPairs.has(value.slice(i - 1, i + 1).toLowerCase())) common += 1;
  }
  return common / Math.max(pairs, value.length / 2, 1);
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Neither a repetition nor a run along the alphabet or the digits. */
function isUneven(value: string): boolean {
  let steps = 0;
  for (let i = 1; i < value.length; i++) if (Math.abs(value.charCodeAt(i) - value.charCodeAt(i - 1)) <= 1) steps += 1;
  return steps <= value.length / 2 && entropy(value) >= (value.length < 20 ? 2.5 : 3);
}

function looksRandom(value: string): boolean {
  if (value.length < 16 || value.length > 512 || !isPlain(value) || !isUneven(value)) return false;
  const hasDigit = /[0-9]/.test(value);
  if (!/[A-Za-z]/.test(value) || (!hasDigit && !changesCase(value))) return false;
  return wordiness(value) < 0.55 && !isStructured(value);
}

/** A person's password: no single word, no identifier, no path; mixed as password rules ask for. */
function looksChosen(value: string): boolean {
  if (value.length < 8 || value.length > 64 || !isPlain(value) || !isUneven(value) || isStructured(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  const digits = value.match(/[0-9]/g)?.length ?? 0;
  const hasMark = /[!@#$%^&*?+~=]/.test(value);
  return (
    /[A-Za-z]/.test(value) &&
    (wordiness(value) < 0.5 ? kinds >= 2 && digits + Number(hasMark) > 0 : kinds >= 3 && (digits >= 2 || hasMark))
  );
}

/** Printable ASCII without white space, quotes, brackets that hold code, or a backslash. */
function isPlain(value: string): boolean {
  return /^[!#-&(-;=?-[\]-z|~]+$/.test(value) && !/[({[]/.test(value.slice(0, 1)) && !/\w\(|\)\s*$|\[\w*\]/.test(value);
}

/** Paths, addresses, identifiers, dotted names, versions, dates, UUIDs, digests with their algorithm: things that have another meaning. */
function isStructured(value: string): boolean {
  return (
    /^(?:\.{0,2}|~)\/|^[A-Za-z]:[\\/]|^[a-z][a-z0-9+.-]{1,20}:\/\/|^data:|^www\./.test(value) ||
    /^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}$/.test(value) ||
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value) ||
    /^(?:sha|md)[0-9]{1,3}[-:~]/i.test(value) ||
    /^[0-9.:+TZ_/-]+$/.test(value) ||
    /^#?[0-9a-fA-F]{0,8}$/.test(value) ||
    isParted(value)
  );
}

/** `user.profile.name2`, `APP_KEY_V2`, `my-secret-name`, `path/to/thing`: mostly short numbers and words between the marks. */
function isParted(value: string): boolean {
  const parts = value.split(/[._/:,-]/).filter((part) => part !== '');
  if (parts.length < 2) return false;
  const plain = parts.filter(
    (part) =>
      /^[0-9]{1,4}$|^v[0-9]{1,3}$/i.test(part) ||
      (/^(?:[A-Z]*[a-z]*|[A-Z]+)[0-9]{0,2}$/.test(part) && part.length <= 16 && isSayable(part)),
  );
  return plain.join('').length >= parts.join('').length * 0.7;
}

function isSayable(part: string): boolean {
  return part.length <= 3 || wordiness(part) >= 0.5;
}

/** Random base62 without a digit still changes between capitals and small letters all the time. */
function changesCase(value: string): boolean {
  return value.length >= 24 && (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= value.length / 8;
}

/** The 150 pairs of letters that are four fifths of all in the words of documentation and programs, by a count over packages' texts. */
const wordPairs = new Set(
  (
    'ab ac ad ag ai al am an ap ar as at ba be bl ca ce ch ci ck cl co cr ct da de di do ea ec ed ee ef eg el em en ep er es et ev ex fe ' +
    'fi fo ge gr ha he hi ho ia ic id ie if ig il im in io ip ir is it iv iz ke la le li ll lo ly ma me mi mo mp na nc nd ne ng ni no ns nt ' +
    'oc od ol om on oo op or os ot ou ov ow pa pe pi pl po pp pr pt qu ra re ri rm ro rr rs rt ry sa sc se sh si so sp ss st su ta te th ti ' +
    'to tr ts tt tu ty ue ul un up ur us ut va ve vi'
  ).split(' '),
);
