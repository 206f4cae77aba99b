/** service-key: keys of services that no rule knows, by a name that says whose they are, whatever the form: UUIDs and plain hexadecimal too. */

import type { Rule } from '../../rule.ts';
import { notAnotherThing } from './other-names.ts';

/** Words that do not say whose a key is. */
const anybody = [
  'my the your our a an x api app application access auth authorization oauth private secret secrets token tokens key keys password pass pwd client',
  'user admin test testing live prod production dev staging default value string url bearer session service server account master root db database',
  'login web http https header id new old main current base encryption encrypt decryption signing signature hmac jwt cipher license shared storage',
  'refresh for of to is and or with some any first second third fourth fifth last other this that set get use name env raw hex text data local global temp tmp',
].join(' ');

export const serviceKey: Rule = {
  id: 'service-key',
  title: 'key of a service',
  why: 'Its name says whose key it is; whoever has it may act as you there.',
  keywords: ['secret', 'token', 'key', 'access', 'private', 'api=', 'api =', 'api"', "api'", 'api:'],
  assigned: new RegExp(
    `^${notAnotherThing}(?!(?:.* )?(?:test|tests|testing|hex|want|got|expected)(?: |$))(?!(?:(?:${anybody.replaceAll(' ', '|')}|\\d{1,4}|[a-z])(?: |$)){1,16}$)(?:.* )?(?:secret|token|(?:api|access|secret|private|auth)? ?key|access|private|pat|api)(?: (?:key|token|code|value|live|test|prod|production)){0,2}$`,
  ),
  // Four digits at least; with marks inside, every part has one, so that `my-secret-name` is none.
  pattern:
    /^(?=(?:[^\d]{0,60}\d){4})(?=[^A-Za-z]{0,60}[A-Za-z]|\d{24})(?:[A-Za-z0-9]{16,512}={0,2}|[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|(?=.{16})(?:(?=[A-Za-z]{0,60}\d)[A-Za-z0-9]{2,256}[-_.:+/]{1,2}){1,8}(?=[A-Za-z]{0,60}\d|[A-Za-z]{1,3}=?$)[A-Za-z0-9]{3,256}={0,2})$/,
  quality: 'stated',
  confidence: 'possible',
  suggestedName: 'API_KEY',
  page: 'https://cwe.mitre.org/data/definitions/798.html',
  hits: ['SHOPPER_KEY=«{uuid}»', 'SHOPPER_API="«{hex:32}»"', 'shopper token «{uuid}»', 'const shopperKey = "«{uuid}»"'],
  misses: [
    'session_token = "{uuid}"',
    'partition_key = "{uuid}"',
    'shopper_key = "shopper-key-of-the-user"',
    'SHOPPER_URL={uuid}',
    'SHOPPER_SECRET=salt-12345678-pepper',
  ],
};
