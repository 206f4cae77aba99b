/** name: a good name for the environment variable that will hold a value, from the rule and the name that the value is assigned to. */

import { isLoaderVariable } from './variable.ts';

/** What naming needs to know of a rule. */
export interface Named {
  readonly suggestedName: string;
}

/** Always matches `[A-Z_][A-Z0-9_]*` and is never a variable that a loader acts upon. */
export function suggestName(rule: Named, assignedName = ''): string {
  const [last = '', owner = ''] = assignedName
    .replace(/[.\s$-]+$/, '')
    .split('.')
    .toReversed();
  const name =
    fromAssigned(rule, last, 'whose') ?? (isNobodys(rule) ? bareName(rule, last, owner) : undefined) ?? rule.suggestedName;
  return isLoaderVariable(name) ? `APP_${name}` : name;
}

/** `stripeSecretKey`, `STRIPE_SECRET_KEY` and `stripe-secret-key` are all stripe, secret, key, and so is `APIkey` api, key; accents are left out. */
export function wordsOf(name: string): string[] {
  const plain = /[\x80-\uffff]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
  return (plain.match(word) ?? []).map((part) => part.toLowerCase());
}

/** A capital before small letters begins their word, but for what people write behind capitals. */
const word = /[A-Z]{2,}(?=(?:keys?|tokens?|secret|passw(?:or)?d|pass|pwd)(?![a-z]))|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;

/** Whether the rule knows no vendor, so that any name says more than its own. */
function isNobodys({ suggestedName }: Named): boolean {
  return suggestedName === 'CREDENTIAL';
}

/** `spring.datasource.password` is DATASOURCE_PASSWORD and `api.key` API_KEY, while the `this` of `this.password` says nothing. */
function bareName(rule: Named, last: string, owner: string): string | undefined {
  const saysMore = /^[a-z][\w-]*$/i.test(owner) && !holders.has(owner.toLowerCase());
  return (saysMore ? fromAssigned(rule, `${owner}_${last}`, 'anything') : undefined) ?? fromAssigned(rule, last, 'anything');
}

/** What holds the settings of anything at all. */
const holders = new Set(
  'this self cls super config configuration conf cfg settings options opts props properties params args env environ process data module exports window global obj'.split(
    ' ',
  ),
);

function fromAssigned(rule: Named, assignedName: string, mustSay: 'whose' | 'anything'): string | undefined {
  const words = wordsOf(assignedName);
  // What is a variable's name already stays as it is.
  const name = upperSnake.test(assignedName) ? assignedName : words.join('_').toUpperCase();
  if (words.length === 0 || /^\d/.test(name) || name.length > 64) return undefined;
  const last = words.at(-1) ?? '';
  // The password of DATABASE_URL is DATABASE_PASSWORD.
  if (rule.suggestedName.endsWith('_PASSWORD') && addresses.has(last)) {
    return words.length > 1 ? `${name.slice(0, -last.length).replace(/_$/, '')}_PASSWORD` : undefined;
  }
  // The second password is one as well.
  const plain = wordsOf(assignedName.replace(/_V\d+$/, '')).filter((part) => !/^\d/.test(part));
  if (!credential.test(plain.join(' '))) return undefined;
  return mustSay === 'anything' || words.some(isTelling) ? name : undefined;
}

const upperSnake = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/** Whether there is more in a name than what kind of credential it is: DB_PASSWORD, and not API_KEY. */
export function saysWhose(name: string): boolean {
  return wordsOf(name).some(isTelling);
}

function isTelling(word: string): boolean {
  return !credential.test(word) && !fillers.has(word) && !/^\d+$/.test(word);
}

const addresses = new Set(['url', 'uri', 'dsn', 'address', 'connection', 'remote', 'endpoint', 'broker', 'host', 'server']);

const credential = /(?:passw(?:or)?d|passwort|passphrase|pwd|pass|secret|token|credentials?|key|webhook|jwt|pat| api)$/;

/** Words that say neither whose nor what for. */
const fillers = new Set([
  'api',
  'access',
  'auth',
  'my',
  'the',
  'a',
  'private',
  'bearer',
  'test',
  'live',
  'value',
  'string',
  'default',
  'url',
  'x',
  'client',
  'bot',
  'service',
]);
