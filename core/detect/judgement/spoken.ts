/** spoken: values of which all letters are words by which people say that it is none, run together or disguised: `testpassword`, `super$ecret`. */

import { type Automaton, buildAutomaton, eachKeyword } from '../engine/prefilter.ts';
import { standInWords } from './vocabulary.ts';

/** The share of its letters, after `$` for `s` and the like, that are such words, between 0 and 1. Looks at 64 units at most. */
export function spokenShare(value: string): number {
  const plain = value.slice(0, longest).toLowerCase();
  const undisguised = plain.replace(disguise, (sign) => meant.get(sign) ?? sign);
  return undisguised === plain ? shareOf(plain) : Math.max(shareOf(plain), shareOf(undisguised));
}

const longest = 64;

const disguise = /(?<=[a-z$@!])[$@!01345](?=[a-z$@!01345])|^[$@05](?=[a-z])/g;

const meant = new Map(Object.entries({ $: 's', '@': 'a', '!': 'i', '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's' }));

function shareOf(text: string): number {
  const letters = countLetters(text);
  return letters === 0 ? 0 : covered(text) / letters;
}

/** Small ones. */
function countLetters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters += text.charCodeAt(i) >= 97 && text.charCodeAt(i) <= 122 ? 1 : 0;
  return letters;
}

/** The most letters that words of the vocabulary, of three letters or more, cover side by side. */
function covered(text: string): number {
  // By place: how many up to there.
  const best = new Uint8Array(text.length + 1);
  let known = 0;
  const goTo = (end: number): void => {
    best.fill(best[known] ?? 0, known, end + 1);
    known = end;
  };
  vocabulary ??= buildAutomaton(spokenWords);
  eachKeyword(vocabulary, text, (word, end) => {
    goTo(end);
    const { length } = spokenWords[word] ?? '';
    best[end] = Math.max(best[end] ?? 0, (best[end - length] ?? 0) + length);
  });
  return best[known] ?? 0;
}

const spokenWords = [...standInWords].filter(({ length }) => length >= 3);

let vocabulary: Automaton | undefined;
