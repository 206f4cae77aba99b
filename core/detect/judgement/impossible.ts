/** impossible: what no name makes a credential: switches, names of things, texts, code and addresses. Linear in the value's length. */

import { isEcho } from './echoes.ts';
import type { Evidence } from './evidence.ts';
import { wordiness } from './letters.ts';
import { isMadePassword } from './made-password.ts';
import { isOtherThing } from './other-things.ts';
import { isPassphrase } from './passphrase.ts';
import { hasManyMarks } from './placeholders.ts';
import { hasQuality } from './quality.ts';
import { isRun } from './run.ts';
import { isSentence } from './sentence.ts';
import { spokenShare } from './spoken.ts';
import { isTextInBase64 } from './text-in-base64.ts';
import { opensByUuid } from './unmistakable.ts';
import { isMadeUuid, isUuid } from './uuid.ts';
import { textWords } from './vocabulary.ts';

/** `words` are the name's. */
export function isImpossible(evidence: Evidence, words: readonly string[]): boolean {
  const { value, shape } = evidence;
  return (
    value.length < 4 ||
    switches.has(value.toLowerCase()) ||
    // In a file of settings it is the password in force, however weak.
    (shape !== 'line' && standsFor.test(value)) ||
    isRun(value) ||
    standsInForm.test(value) ||
    prompt.test(value) ||
    // `super$ecret`
    (/^[A-Za-z]+[$@!][A-Za-z$@!]*$/.test(value) && spokenShare(value) === 1) ||
    otherScript.test(value) ||
    (code.test(value) && !hasManyMarks(value) && !isMadePassword(value)) ||
    otherMeaning.test(value) ||
    command.test(value) ||
    versions.test(value) ||
    isPath(value) ||
    isOtherThing(value, words, shape) ||
    (isUuid(value) && !(isMadeUuid(value) && opensByUuid(words.join(' ')))) ||
    isEcho(evidence, words) ||
    (isSentence(value) && !isPassphrase(value, words)) ||
    isTextInBase64(value) ||
    // Two neighbours in a list of names.
    (shape === 'pair' && listed.test(value) && (value.length < 12 || wordiness(value) >= 0.4)) ||
    // In prose, to pass is something else, and names of people end so.
    (shape === 'label' && passing.test(words.at(-1) ?? '')) ||
    (words.some((word) => textWords.has(word)) && (/\s/.test(value) || !/\d/.test(value)))
  );
}

const switches = new Set(
  (
    'true false null none nil yes no undefined include omit same-origin required optional enabled disabled allow deny read write ' +
    'function string number object boolean always never auto manual unset not-set not_set unused unknown anonymous inherit ' +
    'ascii latin1 utf8 utf-8 utf16le ucs2 base64 base64url binary'
  ).split(' '),
);

/** A word for the thing itself, alone or with one that makes nothing of it: `secret`, `testpassword`, `mypass1`. */
const standsFor =
  /^(?:my|your|the|some|any|test|new|old|user|admin|root|super|correct|wrong|db|client)?[-_ ]?(?:password|passwd|passw0rd|passphrase|pass|pwd|secret|token|username|encrypted|client|foobar)[-_ ]?(?:here|value|goes)?\d?!?$/i;

/** How people write what is to be filled in, and what a form in another language calls it, as a label begins. */
const standsInForm =
  /^(?:VALUES?|PASSWORD|PASSPHRASE|SECRET|TOKEN|KEY|STRING|USERNAME|(?:Passwort|Kennwort|Mot de passe|Contrase[nñ]a|Senha|Palavra-passe|Wachtwoord|Has[lł]o|L[oö]senord|Adgangskode|Passord|Salasana|Jelsz[oó]|Heslo|Parol[aă]|[ŞS]ifre)(?: [\p{L}().*]{1,24}){0,3}[:*]?)$/u;

/** `Password: ` is what a person is asked. */
const prompt = /^[A-Z][A-Za-z ]{2,40}(?:: ?|\?)$/;

/** `maxHunks`, `GatewayARN`, `FOUND_ROWS2`, `per-page`, `config_user`: what a program calls a thing. */
const listed = /^(?:[A-Za-z][a-z]*(?:-?[A-Z][a-z]*|-[a-z]+)*|[A-Z]+(?:_[A-Z0-9]+)+|[a-z]+(?:_[a-z]+)+)$/;

/** Letters beyond the Latin ones. */
const otherScript = /[\u0250-\u1fff\u2c00-\uffff]/;

// A concatenation, an index or call, a class or group of a regular expression, an escaped sign, a member of an object, a list, parts with names.
const code =
  /^["'`]?\s{0,4}\+|\+\s{0,4}["'`]?$|\w\(|\[\w{0,32}\]|^\w{1,64}\[|\[\^|\[[^\]]{0,20}\w-\w|\(\?|^\$\.|\\[wdsbux]|=>|[{[(]$|^(?:this|self|props|state|req|request)\.\w|^\[\s{0,4}["'`]|(?:,\w{1,20}=[^,]{1,60}){3}/;

// An address without a password, half of one as anonymous FTP takes it, a digest with its algorithm, a version or date, a scheme with its parameters, a role of a mark-up, a colour, rules for what a field takes, a public key as OpenSSH, browsers' push messages and X.509 write it, a crypt hash.
const otherMeaning =
  /^[a-z][a-z0-9+.-]{1,20}:\/\/[^@]*$|^[a-z.-]{1,64}@$|^www\.|^[A-Za-z]:\\|^(?:sha|md)[0-9]{1,3}[-:~]|^[\^~]?[0-9]+(?:[.:/-][0-9]+)+\S{0,12}$|^v[0-9]+\.[0-9]+\.[0-9]+(?:[-+][\w.+-]{1,64})?$|^[\w-]{0,16}\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}$|^[\w-]{2,30} \w{2,30}=|^:[\w-]{1,20}:|^#(?:[0-9a-f]{3}){1,2}$|^(?:ssh|ecdsa|sk)-[a-z0-9@.-]{1,40} |^AAAA[A-Z]3|^B[\w-]{86}$|^(?:required|nullable|sometimes|string|confirmed|bail|present|filled)\||^M(?:FkwEwYHKoZ|HYwEAYHKoZ|IGbMBAG|IIBIjANBg|IGfMA0GCS|CowBQYDK)|^\$(?:argon2|[1-9][a-z]?|[a-z0-9-]{2,20})\$/i;

/** But `dbpass` and its like are passwords there, too. */
const passing = /(?<!db|user|key|store|login|auth|ssh|ftp|ldap|smtp|root|admin)pass$/;

/** PowerShell's, which gives the value: `ConvertTo-SecureString`. */
const command = /^(?:ConvertFrom|ConvertTo|Get|Import|Invoke|New|Read|Unprotect)-(?:[A-Z][a-z]+){1,5}$/;

/** Those of a package that may be taken: `^5.0.0 || ^6.0.2`, `>=1.2.3 <2`. */
const versions =
  /^(?=[^.x*]{0,12}[.x*])(?:[\^~<>=]{0,2} ?v?(?:\d{1,5}|[x*])(?:\.(?:\d{1,5}|[x*])){0,2}(?:-[\w.]{1,20})?(?: ?(?:\|\||,|-) ?| |$)){1,8}$/;

/** But for what a generator gives, that may begin with a slash as well. */
function isPath(value: string): boolean {
  return /^(?:\.{1,2}|~)?\/[\w./@%+#:-]*$/.test(value) && !hasQuality('random', value);
}
