/** unmistakable: values that need no weighing: the name says that it opens something, and the value is what only a generator gives. */

import type { Evidence } from './evidence.ts';
import { isMadePassword } from './made-password.ts';
import { isPassphrase } from './passphrase.ts';
import { hasManyMarks } from './placeholders.ts';
import { hasQuality } from './quality.ts';
import { isUuid } from './uuid.ts';

/** `words` are the name's, parted by single spaces. Linear in the value's length. */
export function isUnmistakable({ value }: Evidence, words: string): boolean {
  if (isPassphrase(value, words.split(' '))) return true;
  if (!opens.test(words) || other.test(words)) return false;
  return hasQuality('random', value) || isUuid(value) || isMadePassword(value) || (value.length >= 24 && hasManyMarks(value));
}

/** Whether a UUID under this name is a key: it mostly is an id, of a session and an application too. */
export function opensByUuid(words: string): boolean {
  return opensByAny.test(words) && !other.test(words);
}

const opensByAny =
  /(?:^| )(?:password|passwd|pwd|passphrase|secrets?|(?:api|access|auth|bearer|refresh|bot|personal|deploy) tokens?|credentials?|(?:api|secret|access|private|auth|signing|encryption|master|license|webhook) ?key)(?: (?:value|default|prod|production|dev|development|staging|live|test|\d{1,4}))?$/;

const opens =
  /(?:^| )(?:password|passwd|pwd|passphrase|secrets?|(?:api|access|auth|bearer|refresh|bot|session|personal|deploy) tokens?|[a-z]{2,20} pat|credentials?|(?:api|secret|access|private|auth|signing|encryption|master|account|service|app|application|client|license|webhook) ?key)(?: (?:value|default|prod|production|dev|development|staging|live|test|base|\d{1,4}))?$/;

/** Names of what others give away, or of what tells two texts apart. */
const other = /(?:^| )(?:public|csrf|xsrf|hash|digest|checksum|nonce|signature|sort|primary|foreign|partition|cache|id)(?: |$)/;
