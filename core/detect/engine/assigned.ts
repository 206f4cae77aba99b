/** assigned: which rules know a value by the name that it is given to. */

import { wordsOf } from '../../reference/name.ts';
import { detached } from '../../text/detached.ts';
import type { Rule } from '../rule.ts';
import { type Piece, readPattern } from './pattern-source.ts';
import { buildAutomaton, eachKeyword } from './prefilter.ts';

/** Finds the rules that ask for such a name; it remembers names, since programs say the same few over and over. */
export function indexNames<By extends { readonly rule: Rule }>(rules: readonly By[]): (name: string) => readonly By[] {
  const candidates = candidatesByWords(rules);
  const known = new Map<string, readonly By[]>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered) return remembered;
    const words = wordsOf(name).join(' ');
    const found = candidates(words).filter(({ rule }) => rule.assigned?.test(words));
    if (known.size >= mostNames) known.clear();
    known.set(detached(name), found);
    return found;
  };
}

const mostNames = 20_000;

/** One pass over the words tells the rules of which they hold a literal piece: of hundreds, a few are left to be tried. */
function candidatesByWords<By extends { readonly rule: Rule }>(rules: readonly By[]): (words: string) => readonly By[] {
  const needs = rules.map(({ rule }) => (rule.assigned ? neededIn(rule.assigned, rule.keywords) : undefined));
  const byText = new Map<string, number[]>();
  needs.forEach((texts, index) => {
    for (const text of new Set(texts)) byText.set(text, [...(byText.get(text) ?? []), index]);
  });
  const automaton = buildAutomaton([...byText.keys()]);
  const indices = [...byText.values()];
  const always = rules.flatMap((_, index) => (needs[index] ? [] : [index]));
  return (words) => {
    const found = new Set(always);
    eachKeyword(automaton, words, (text) => {
      for (const index of indices[text] ?? []) found.add(index);
    });
    return [...found].sort((a, b) => a - b).flatMap((index) => rules[index] ?? []);
  };
}

/** Literal pieces, lower case, of which every match holds at least one; undefined when there are no such. */
export function neededIn({ source, flags }: RegExp, keywords: readonly string[]): readonly string[] | undefined {
  return needed(readPattern(source, flags).pieces, keywords);
}

function needed(pieces: readonly Piece[], keywords: readonly string[]): readonly string[] | undefined {
  let best: { readonly texts: readonly string[]; readonly worth: number } | undefined;
  for (const piece of pieces) {
    const texts = textsOf(piece, keywords);
    if (!texts) continue;
    const worth = Math.min(
      ...texts.map((text) => text.trim().length + (keywords.some((keyword) => text.includes(keyword)) ? 100 : 0)),
    );
    if (worth > 1 && worth > (best?.worth ?? 0)) best = { texts, worth };
  }
  return best?.texts;
}

function textsOf(piece: Piece, keywords: readonly string[]): readonly string[] | undefined {
  if (piece.kind === 'text') return [piece.text];
  if (piece.kind !== 'choice') return undefined;
  const options = piece.options.map((option) => needed(option, keywords));
  return options.every((texts) => texts !== undefined) ? options.flat() : undefined;
}
