/** name-features: what a name says of the value that it is given, as numbers. */

import { aboutWords, credentialNames, testWords, textWords } from './vocabulary.ts';

export const nameFeatures = [
  'name.password',
  'name.secret',
  'name.token',
  'name.key',
  'name.openingKey',
  'name.credential',
  'name.auth',
  'name.words',
  'name.wordsAfter',
  'name.textWords',
  'name.aboutWords',
  'name.testWords',
  'name.screaming',
] as const;

/** In the order of `nameFeatures`; `words` are the name's, lower case. */
export function describeName(name: string, words: readonly string[]): number[] {
  const joined = words.join(' ');
  const credential = words.findLastIndex((word) => anyCredential.test(word));
  return [
    Number(credentialNames.password.test(joined)),
    Number(credentialNames.secret.test(joined)),
    Number(credentialNames.token.test(joined)),
    Number(credentialNames.key.test(joined)),
    Number(credentialNames.openingKey.test(joined)),
    Number(credentialNames.credential.test(joined)),
    Number(credentialNames.auth.test(joined)),
    words.length,
    words.length - 1 - credential,
    words.filter((word) => textWords.has(word)).length,
    words.filter((word) => aboutWords.has(word)).length,
    words.filter((word) => testWords.has(word)).length,
    Number(/^[A-Z][A-Z0-9_]*$/.test(name)),
  ];
}

const anyCredential = /pass|pwd|^pw$|secret|token|key|cred|auth/;
