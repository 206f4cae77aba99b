/** passphrase: words with blanks between them that nobody wrote to be read: what dice or a generator give for a password. */

import { wordiness } from './letters.ts';
import { aboutWords, standInWords, textWords } from './vocabulary.ts';

/** `nameWords` are the name's: only a password's name makes a passphrase of words. Linear in the value's length. */
export function isPassphrase(value: string, nameWords: readonly string[]): boolean {
  if (!password.test(nameWords.at(-1) ?? '') || !/^[a-z0-9]+(?: [a-z0-9]+){3,11}$/.test(value)) return false;
  const words = value.split(' ');
  if (new Set(words).size < words.length) return false;
  return isGrouped(words) || (words.every((word) => couldBeDrawn.test(word) && !isOfText(word)) && /[a-z] [a-z]/.test(value));
}

const password = /(?:passw(?:or)?d|passphrase|passwort|passcode|pass|pwd|psk|pw)$/;

/** `abcd efgh ijkl mnop`: how Google shows the password of an application. */
function isGrouped(words: readonly string[]): boolean {
  return words.length === 4 && words.every((word) => /^[a-z]{4}$/.test(word)) && wordiness(words.join('')) < 0.55;
}

const couldBeDrawn = /^(?:[a-z]{3,9}|\d{1,4})$/;

/** Words without which hardly a sentence, label or message does, and those of which stand-ins are made. */
function isOfText(word: string): boolean {
  return ofText.has(word) || textWords.has(word) || aboutWords.has(word) || standInWords.has(word);
}

const ofText = new Set(
  (
    'and any are been but can could cannot did does each either else ever every few for from had has have her him his how into its just less like made make ' +
    'many may more most must need needs neither nor not now off once one only onto our out over own per same shall she should since some such than that ' +
    'the their them then there these they this those too two under until used uses using via was were what when where which while who whose why will ' +
    'with within without would yet you your least matches match contain contains characters letters digits numbers longer shorter short long failed ' +
    'fails missing supplied given found set sets get gets allowed wrong same account users accounts'
  ).split(' '),
);
