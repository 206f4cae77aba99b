/** spoken: values of which all letters are words by which people say that it is none, run together or disguised: `testpassword`, `super$ecret`. */

import { standInWords } from './vocabulary.ts';

/** The share of its letters, after `$` for `s` and the like, that are such words, between 0 and 1. Looks at 64 units at most. */
export function spokenShare(value: string): number {
  const plain = value.slice(0, longest).toLowerCase();
  const shares = [plain, plain.replace(disguise, (sign) => meant.get(sign) ?? sign)].map((text) => {
    const letters = text.replace(/[^a-z]+/g, '').length;
    return letters === 0 ? 0 : runsOf(text).reduce((sum, run) => sum + covered(run), 0) / letters;
  });
  return Math.max(...shares);
}

const longest = 64;

const disguise = /(?<=[a-z$@!])[$@!01345](?=[a-z$@!01345])|^[$@05](?=[a-z])/g;

const meant = new Map(Object.entries({ $: 's', '@': 'a', '!': 'i', '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's' }));

function runsOf(text: string): readonly string[] {
  return text.match(/[a-z]+/g) ?? [];
}

/** The most letters of `run` that words of the vocabulary, of three letters or more, cover side by side. */
function covered(run: string): number {
  const best = new Array<number>(run.length + 1).fill(0);
  for (let end = 1; end <= run.length; end++) {
    best[end] = best[end - 1] ?? 0;
    for (let start = Math.max(0, end - longestWord); start <= end - shortestWord; start++) {
      const sum = (best[start] ?? 0) + end - start;
      if (sum > (best[end] ?? 0) && standInWords.has(run.slice(start, end))) best[end] = sum;
    }
  }
  return best[run.length] ?? 0;
}

const shortestWord = 3;
const longestWord = 13;
