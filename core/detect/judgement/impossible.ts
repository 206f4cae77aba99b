/** impossible: what no name makes a credential: switches, names of things, texts, code and addresses. Linear in the value's length. */

import { wordsOf } from '../../reference/name.ts';
import { decodeBase64 } from '../checksums/base64.ts';
import type { Evidence } from './evidence.ts';
import { wordiness } from './letters.ts';
import { hasManyMarks, isSpokenStandIn } from './placeholders.ts';
import { isRun } from './run.ts';
import { spokenShare } from './spoken.ts';
import { standInWords, textWords } from './vocabulary.ts';

/** `words` are the name's. */
export function isImpossible({ value, shape }: Evidence, words: readonly string[]): boolean {
  return (
    value.length < 4 ||
    switches.has(value.toLowerCase()) ||
    // In a file of settings it is the password in force, however weak.
    (shape !== 'line' && standsFor.test(value)) ||
    isRun(value) ||
    inCapitals.test(value) ||
    prompt.test(value) ||
    // `super$ecret`
    (/^[A-Za-z]+[$@!][A-Za-z$@!]*$/.test(value) && spokenShare(value) === 1) ||
    otherScript.test(value) ||
    (code.test(value) && !hasManyMarks(value)) ||
    otherMeaning.test(value) ||
    (uuid.test(value) && !signsIn.test(words.join(' '))) ||
    (!(shape === 'line' && echoesPassword(value, words)) && echoes(value, words)) ||
    isSentence(value) ||
    isTextInBase64(value) ||
    saysItself(value) ||
    // Two neighbours in a list of names.
    (shape === 'pair' && listed.test(value) && (value.length < 12 || wordiness(value) >= 0.4)) ||
    // In prose, to pass is something else.
    (shape === 'label' && words.at(-1) === 'pass') ||
    (words.some((word) => textWords.has(word)) && (/\s/.test(value) || !/\d/.test(value)))
  );
}

const switches = new Set(
  (
    'true false null none nil yes no undefined include omit same-origin required optional enabled disabled allow deny read write ' +
    'function string number object boolean always never auto manual unset not-set not_set unused unknown anonymous inherit'
  ).split(' '),
);

/** A word for the thing itself, alone or with one that makes nothing of it: `secret`, `testpassword`, `mypass1`. */
const standsFor =
  /^(?:my|your|the|some|any|test|new|old|user|admin|root|super|correct|wrong|db|client)?[-_ ]?(?:password|passwd|passw0rd|passphrase|pass|pwd|secret|token|username|encrypted|client|foobar)[-_ ]?(?:here|value|goes)?\d?!?$/i;

/** How people write what is to be filled in. */
const inCapitals = /^(?:VALUE|VALUES|PASSWORD|PASSPHRASE|SECRET|TOKEN|KEY|STRING|USERNAME)$/;

/** `Password: ` is what a person is asked. */
const prompt = /^[A-Z][A-Za-z ]{2,40}(?:: ?|\?)$/;

/** `maxHunks`, `GatewayARN`, `FOUND_ROWS`, `per-page`: what a program calls a thing. */
const listed = /^(?:[A-Za-z][a-z]*(?:-?[A-Z][a-z]*|-[a-z]+)*|[A-Z]+(?:_[A-Z]+)+)$/;

/** Letters beyond the Latin ones. */
const otherScript = /[\u0250-\u1fff\u2c00-\uffff]/;

// A concatenation, an index or call, a class or group of a regular expression, an escaped sign, a member of an object.
const code =
  /^["'`]?\s{0,4}\+|\+\s{0,4}["'`]?$|\w\(|\[\w{0,32}\]|^\w{1,64}\[|\[\^|\[[^\]]{0,20}\w-\w|\(\?|^\$\.|\\[wdsbux]|=>|[{[(]$|^(?:this|self|props|state|req|request)\.\w/;

// An address without a password, half of one as anonymous FTP takes it, a path, a digest with its algorithm, a version or date, a scheme with its parameters, a role of a mark-up, a colour, a public key, a crypt hash.
const otherMeaning =
  /^[a-z][a-z0-9+.-]{1,20}:\/\/[^@]*$|^[\w.-]{1,64}@$|^www\.|^(?:\.{1,2}|~)?\/[\w./@%+-]*$|^[A-Za-z]:\\|^(?:sha|md)[0-9]{1,3}[-:~]|^[\^~]?[0-9]+(?:[.:/-][0-9]+)+\S{0,12}$|^v[0-9]+\.[0-9]+\.[0-9]+(?:[-+][\w.+-]{1,64})?$|^[\w-]{0,16}\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}$|^[\w-]{2,30} \w{2,30}=|^:[\w-]{1,20}:|^#(?:[0-9a-f]{3}){1,2}$|^(?:ssh|ecdsa|sk)-[a-z0-9@.-]{1,40} |^AAAA[A-Z]3|^M(?:FkwEwYHKoZ|HYwEAYHKoZ|IGbMBAG|IIBIjANBg|IGfMA0GCS|CowBQYDK)|^\$(?:argon2|[1-9][a-z]?|[a-z0-9-]{2,20})\$/i;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Of what a UUID is mostly an id, some services make tokens. */
const signsIn = /(?:^| )(?:access|auth|bearer|refresh) token$/;

/** A password that is the word itself, in a file of settings. */
function echoesPassword(value: string, words: readonly string[]): boolean {
  return /^(?:password|passwd|passphrase|pwd)$/.test(value) && words.at(-1) === value;
}

/** `ACCESS_TOKEN = "access_token"`, `dbPassword: "shop.db.password"`, `password: passwordField1`, `PASS: TestLogin`: a name again, not what it stands for. */
function echoes(value: string, nameWords: readonly string[]): boolean {
  const words = wordsOf(value);
  if (words.length > 1 && /^[A-Za-z][A-Za-z._ -]*$/.test(value) && nameWords.includes(words.at(-1) ?? '')) return true;
  if (/^[a-z]+(?:[A-Z][a-z]+)+[0-9]{0,2}$/.test(value) && words.some((word) => nameWords.includes(word))) return true;
  if (nameWords.at(-1) === 'pass' && /^(?:Test|Fuzz|Benchmark|Example)(?![a-z])/.test(value)) return true;
  return words.length > 0 && words.every((word) => nameWords.includes(word));
}

/** `test-password-1`, `my_secret_token`: words of stand-ins, joined as names are. */
function saysItself(value: string): boolean {
  if (!/^[A-Za-z]+(?:[-_.][A-Za-z]+)+(?:[-_.]?[0-9])?$/.test(value)) return false;
  return wordsOf(value).every((word) => standInWords.has(word) || /^[0-9]$/.test(word));
}

/** Three words or more, most of them plain: "Must have 8 characters"; or fewer with one that only joins others: "when needed". */
function isSentence(value: string): boolean {
  if (!value.includes(' ')) return false;
  const parts = value.trim().split(/\s+/);
  if (parts.every((part) => plainWord.test(part)) && parts.some((part) => joining.has(part.toLowerCase()))) return true;
  return parts.length >= 3 && parts.filter((part) => plainWord.test(part)).length >= parts.length * 0.6;
}

/** `dGhpcyBpcyBub3QgcmVhbA==`: a text, or words of stand-ins, that somebody made look like a token; a user with a password is another thing. */
function isTextInBase64(value: string): boolean {
  if (value.length < 12 || value.length > 400 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return false;
  const text = decodeBase64(value);
  return (
    text !== undefined && /^[\x20-\x7e]{8,}$/.test(text) && !/^[^\s:]+:/.test(text) && (isSentence(text) || isSpokenStandIn(text))
  );
}

const joining = new Set('a an and as at by for from if in is no not of on or the to when with without your'.split(' '));

const plainWord = /^["'(]?[A-Za-z\u00c0-\u024f]+(?:['’-][a-z]+)?[,.:;!?)"']{0,3}$/;
