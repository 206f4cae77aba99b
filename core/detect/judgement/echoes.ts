/** echoes: values that say a name again, the credential's own or another one's, instead of what it stands for. Linear in the value's length. */

import { wordsOf } from '../../reference/name.ts';
import type { Evidence } from './evidence.ts';
import { standInWords } from './vocabulary.ts';

/** `words` are the name's. */
export function isEcho({ value, shape }: Evidence, words: readonly string[]): boolean {
  if (saysItself(value)) return true;
  if (namesVariable.test(value)) return true;
  // In a file of settings such a word is the password in force, however weak.
  if (shape === 'line') return !echoesPassword(value, words) && echoes(value, words);
  return echoes(value, words) || namesCredential.test(value) || endsAlike(value, words);
}

/** A password that is the word itself, in a file of settings. */
function echoesPassword(value: string, words: readonly string[]): boolean {
  return /^(?:password|passwd|passphrase|pwd)$/.test(value) && words.at(-1) === value;
}

/** `ACCESS_TOKEN = "access_token"`, `WEAK_PASSWORD: "auth/weak-password"`, `password: passwordField1`, `PASS: TestLogin`, `VerifyPassword = "shop#VerifyPasswordResponse"`. */
function echoes(value: string, nameWords: readonly string[]): boolean {
  const words = wordsOf(value);
  const isPlain = words.length > 1 && /^[A-Za-z][A-Za-z._/:# -]*$/.test(value);
  if (isPlain && nameWords.includes(words.at(-1) ?? '')) return true;
  if (isPlain && nameWords.length > 1 && words.join(' ').includes(nameWords.join(' '))) return true;
  if (/^[a-z]+(?:[A-Z][a-z]+)+[0-9]{0,2}$/.test(value) && words.some((word) => nameWords.includes(word))) return true;
  if (nameWords.at(-1) === 'pass' && /^(?:Test|Fuzz|Benchmark|Example)(?![a-z])/.test(value)) return true;
  return words.length > 0 && words.every((word) => nameWords.includes(word));
}

/** `github_access_token`: how programs call a credential. */
const namesCredential = /^(?:[a-z]{1,20}\d?_){1,6}(?:tokens?|passw(?:or)?d|passphrase|secret|key|credentials?)$/;

/** `MYSQL_SHA2_PASSWORD`: the variable that holds it. */
const namesVariable = /^(?:[A-Z][A-Z0-9]{0,20}_){1,6}(?:TOKENS?|PASSW(?:OR)?D|PASSPHRASE|SECRET|KEY|CREDENTIALS?)$/;

/** `SHOPSSLPASSWORD: "sslpassword"`: where no mark tells the words apart. */
function endsAlike(value: string, nameWords: readonly string[]): boolean {
  return /^[A-Za-z]{6,40}$/.test(value) && nameWords.join('').endsWith(value.toLowerCase());
}

const joining = new Set(['no', 'so', 'too', 'something', 'secure', 'insecure', 'changed']);

/** `test-password-1`, `my_secret_token`, `no-password-required`: words of stand-ins, joined as names are. */
function saysItself(value: string): boolean {
  if (!/^[A-Za-z]+(?:[-_.][A-Za-z]+)+(?:[-_.]?[0-9])?$/.test(value)) return false;
  return wordsOf(value).every((word) => standInWords.has(word) || joining.has(word) || /^[0-9]$/.test(word));
}
