/** quality: does a value look like a secret, from its length, alphabet, entropy and letters. */

import { entropy, withoutIds, wordiness } from './letters.ts';
import { isMadeUuid, isUuid } from './uuid.ts';

/**
 * token: what a generator gives (a format was already met; what is varied all the same is at most possible); random: the same, with
 * nothing but a name to go by; generated: the same, or a UUID, where the place says that it opens something; by-name: nothing but the name
 * speaks for it, so that judgement/ weighs name, value and place; stated: the place says that it is a password, so that only its length
 * counts; any: the form is enough, not even placeholders are looked for.
 */
export type Quality = 'any' | 'stated' | 'token' | 'random' | 'generated' | 'by-name';

/** Linear in the value's length. */
export function hasQuality(quality: Exclude<Quality, 'by-name'>, value: string): boolean {
  switch (quality) {
    case 'any':
      return true;
    case 'token':
      return isUneven(withoutIds(value)) && wordiness(value) < 0.7;
    case 'random':
      return looksRandom(value);
    case 'generated':
      return looksRandom(value) || isMadeUuid(value);
    case 'stated':
      return value.length >= 6;
  }
}

/** Neither a repetition nor a run along the alphabet or the digits, be it as `AbCdEf`. */
function isUneven(value: string): boolean {
  const small = value.toLowerCase();
  let steps = 0;
  for (let i = 1; i < small.length; i++) if (Math.abs(small.charCodeAt(i) - small.charCodeAt(i - 1)) <= 1) steps += 1;
  return steps <= value.length / 2 && entropy(value) >= (value.length < 20 ? 2.5 : 3);
}

/** Many characters of several kinds, if not at random: `1234abcd5678efgh`, but not `aaaa` or `your_key_goes_here`. */
export function isVaried(value: string): boolean {
  return new Set(value).size >= 8 && /[0-9]/.test(value) && /[A-Za-z]/.test(value) && wordiness(value) < 0.6;
}

function looksRandom(value: string): boolean {
  if (value.length < 16 || value.length > 512 || !isPlain(value) || !isUneven(value)) return false;
  // One in 64 of what a generator gives in base64 begins with a slash.
  if (/^\/[^/]/.test(value) && (value.length >= 32 || !value.includes('/', 1))) return looksRandom(`x${value.slice(1)}`);
  const hasDigit = /[0-9]/.test(value);
  if (!/[A-Za-z]/.test(value) || (!hasDigit && !changesCase(value) && !isUnsayable(value))) return false;
  return wordiness(value) < 0.55 && !isStructured(value);
}

/** Printable ASCII without white space, quotes, brackets that hold code, or a backslash. */
function isPlain(value: string): boolean {
  return /^[!#-&(-;=?-[\]-z|~]+$/.test(value) && !/[({[]/.test(value.slice(0, 1)) && !/\w\(|\)\s*$|\[\w*\]/.test(value);
}

/** Paths, addresses, identifiers, dotted names, packages, versions, dates, UUIDs, digests with their algorithm: things that have another meaning. */
function isStructured(value: string): boolean {
  return (
    /^(?:\.{0,2}|~)\/|^[A-Za-z]:[\\/]|^[a-z][a-z0-9+.-]{1,20}:\/\/|^data:|^www\./.test(value) ||
    /^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}$/.test(value) ||
    isUuid(value) ||
    /^(?:sha|md)[0-9]{1,3}[-:~]/i.test(value) ||
    /^(?:[a-z][a-z0-9-]*\.)+[a-z0-9-]+:[\w.-]+(?::|$)/.test(value) ||
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

/** One letter after another of one case, as no words are: `qzvkxwjp…`. */
function isUnsayable(value: string): boolean {
  return /^(?:[a-z]{20,}|[A-Z]{20,})$/.test(value) && wordiness(value) < 0.4;
}

/** Random base62 without a digit still changes between capitals and small letters all the time. */
function changesCase(value: string): boolean {
  return value.length >= 24 && (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= value.length / 8;
}
