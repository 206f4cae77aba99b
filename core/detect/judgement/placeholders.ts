/** placeholders: values that stand for another one: examples, blanks, templates, references and environment look-ups. */

import { wordsOf } from '../../reference/name.ts';
import { isEncrypted } from './encrypted.ts';
import { withoutIds } from './letters.ts';
import { isMadePassword } from './made-password.ts';
import { spokenShare } from './spoken.ts';

/** What nobody would take for a credential, whatever its form. Linear in the value's length. */
export function isPlaceholder(value: string): boolean {
  return isReference(value) || blank.test(value) || calledFake.test(value) || hasLongRun(value);
}

/** One character again and again, over a fifth of the value; or several such runs, over two fifths of it. */
function hasLongRun(whole: string): boolean {
  const value = withoutIds(whole);
  const runs = (value.match(/(.)\1{5,}/g) ?? []).map((run) => run.length);
  return Math.max(0, ...runs) > value.length / 5 || runs.reduce((sum, length) => sum + length, 0) > value.length * 0.4;
}

/** Words by which people say that a value is not a real one; for values that only their name makes a credential. */
export function isStandIn(value: string): boolean {
  return isPlaceholder(value) || standIn.test(value) || wholeStandIn.test(value);
}

/** Nothing but words by which people say it, for values of which the place says that they are credentials: `password`, `my-secret`, `user1`. */
export function isSpokenStandIn(value: string): boolean {
  if (isPlaceholder(value)) return true;
  if (spokenWhole.test(value)) return true;
  // Control characters, letters beyond ASCII or nothing but marks in percent encoding: a test of that encoding.
  if (/%(?:[01][0-9a-f]|7f|[89a-f][0-9a-f])/i.test(value) || (value.includes('%') && !/[A-Za-z0-9]{2}/.test(decoded(value))))
    return true;
  if (/^[A-Za-z$@!0135]{0,16}\d{0,4}!?$/.test(decoded(value)) && spokenShare(decoded(value)) === 1) return true;
  const words = wordsOf(decoded(value)).filter((word) => !/^\d+$/.test(word));
  return words.length === 0 ? !/\d{5}/.test(value) || /1234/.test(value) : words.every((word) => spoken.has(word));
}

function decoded(value: string): string {
  return value.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A reference or an encrypted value in any of the syntaxes in use, or a place that something else will fill. */
export function isReference(value: string): boolean {
  return (
    isEncrypted(value) ||
    (referenceStart.test(value) && !beginsByChance(value)) ||
    (interpolation.test(value) && !hasManyMarks(value))
  );
}

/** A generator's mark in front, where YAML has its tags and anchors and shells their variables. */
function beginsByChance(value: string): boolean {
  return /^[!&*$]\w/.test(value) && isMadePassword(value);
}

/** More kinds of marks than a template has: `m{{h}o)p$[>~!` comes from a generator of passwords, and no class of a regular expression. */
export function hasManyMarks(value: string): boolean {
  return !/\s|a-z|A-Z|0-9/.test(value) && new Set(value.match(/[!#^*()[\]<>~+|;"']/g)).size >= 5;
}

const blank =
  /example|placeholder|fake[-_ ]?(?:key|token|secret|pass)|change[-_ ]?(?:me|it|this)|redacted|dummy|correct[-_ ]?horse|top[-_ ]?secret|open[-_ ]?sesame|\bs3cr[3e]t\b|\bsecr3t\b|your[-_ ]|[-_]here\b|x{4}|\*{3}|\.{3}|…|<[^>]{0,200}>|(?:^|[^A-Za-z0-9_])_{4}|_{4}(?:$|[^A-Za-z0-9_])/i;

// A generator may give the letters, but hardly in one case.
const calledFake = /\b(?:fake|Fake|FAKE)|(?:fake|FAKE)\b/;

const standIn =
  /test|demo|sample|fake|mock|foobar|passw|passphrase|pass$|^pass|secret|token|default|admin|user|qwerty|letmein|guest|root|1234|abcd|none|null|true|false|undefined|string|value|enter|please|required|invalid|hidden|encrypt|insert|replace|todo|fixme|lorem|key[-_]?id|credential|apikey|api[-_]key|hunter2|correcthorse/i;

const spokenWhole =
  /^(?:my|your|the|some|any|test|new|old|user|admin|root|super|correct|wrong|db)?[-_ ]?(?:password|passwd|passw0rd|pass|pwd|secret|token)[-_ ]?(?:here|value|goes)?\d{0,4}!?$/i;

const spoken = new Set(
  (
    'password passwd pass passphrase pwd passwort secret secrets token key apikey api access auth user username login name my the your our a ' +
    'some test testing example sample demo foo bar baz foobar abc xyz null none nil undefined true false string value default changeme change ' +
    'me here enter please insert todo here bearer basic credentials credential hidden invalid anonymous wrong letmein qwerty hunter open sesame opensesame'
  ).split(' '),
);

const wholeStandIn = /(?:^|[^A-Za-z0-9])(?:foo|bar|baz|abc|xxx|key|pass|pwd|my|the|your|aaa)(?:[^A-Za-z0-9]|$)/i;

// vals and secretref, 1Password, App Service, CloudFormation, ECS, bank-vaults, Google, Berglas, Proton, secretspec, Argo CD,
// varlock's resolvers; then look-ups in the environment of common languages.
const referenceStart = new RegExp(
  `^\\s{0,8}(?:${[
    '(?:secret)?ref\\+',
    '(?:op|sm|berglas|pass|keyring|onepassword|vault|bao|awssm|awssecrets|akv|gcsm|gcpsecrets|azurekeyvault|secret|keychain|doppler|infisical|ssm)://',
    '@Microsoft\\.KeyVault\\(',
    'arn:aws[a-z-]{0,12}:',
    '(?:>>)?(?:vault|bao):\\S',
    '<path:',
    '!\\w',
    'projects/[^/]{1,64}/secrets/',
    '(?:op|vaultSecret|awsSecret|awsParam|azureSecret|gsm|bitwarden|kp|infisical|doppler|keychain|varlock|exec)\\(',
    '(?:process\\.env|import\\.meta\\.env|Deno\\.env|Bun\\.env|os\\.environ|os\\.getenv|System\\.getenv|Environment\\.|std::env|env\\.|ENV\\[|getenv\\(|env\\(|config\\(|secrets\\.)',
    '["\'`]?\\$[A-Za-z_{(]|\\$\\$',
    '[*&][A-Za-z_][\\w-]{0,64}$',
    '%[A-Za-z_][A-Za-z0-9_]{0,64}%$',
    '@@?[A-Za-z_][\\w.-]{0,64}@@?$',
    '__[A-Za-z0-9_]{1,64}__$',
    '_[A-Za-z]{1,40}_$',
    '\\[\\[?[A-Za-z_ ]{1,64}\\]\\]?$',
    '\\\\[uUx][0-9a-fA-F]{2,8}$',
  ].join('|')})`,
);

const interpolation =
  /\$\{|\$\(|%env\(|\{\{|\}\}|<%|%>|#\{|%\{|%\([A-Za-z_]\w{0,63}\)|%[sdv@](?![0-9A-Za-z])|\{[A-Za-z_0-9.:]{0,64}\}|ref\+[a-z]/;
