/** assigned: which rules know a value by the name that it is given to. */

import { wordsOf } from '../../reference/name.ts';
import { detached } from '../../text/detached.ts';
import type { Rule } from '../rule.ts';
import { type Piece, readPattern } from './pattern-source.ts';
import { buildAutomaton, eachKeyword } from './prefilter.ts';

/** Finds the rules that ask for such a name; it remembers names, since programs say the same few over and over. */
export function indexNames<By extends { readonly rule: Rule }>(rules: readonly By[]): (name: string) => readonly By[] {
  const rulesFor = indexWords(rules);
  const known = new Map<string, Asked<By>>();
  // A name is asked for when it is read, and again with its value.
  let last: Asked<By> | undefined;
  return (name) => {
    if (name === last?.name) return last.found;
    last = known.get(name);
    if (last) return last.found;
    last = { name: detached(name), found: rulesFor(wordsOf(name).join(' ')) };
    if (known.size >= mostNames) known.clear();
    known.set(last.name, last);
    return last.found;
  };
}

interface Asked<By> {
  readonly name: string;
  readonly found: readonly By[];
}

const mostNames = 20_000;

/** One pass over the words tells the rules of which they hold a literal piece: of hundreds, a few are left to be tried. */
function indexWords<By extends { readonly rule: Rule }>(rules: readonly By[]): (words: string) => readonly By[] {
  const patterns = rules.map(({ rule }) => (rule.assigned ? readPattern(rule.assigned.source, rule.assigned.flags).pieces : []));
  const holders = countHolders(patterns);
  const needs = patterns.map((pieces) => needed(pieces, (text) => (holders.get(text) ?? 0) / text.length)?.texts);
  const byText = new Map<string, number[]>();
  needs.forEach((texts, index) => {
    for (const text of new Set(texts)) byText.set(text, [...(byText.get(text) ?? []), index]);
  });
  const automaton = buildAutomaton([...byText.keys()]);
  const indices = [...byText.values()];
  const always = rules.flatMap((_, index) => (needs[index] ? [] : [index]));
  const forms = rules.map((): RegExp | undefined => undefined);
  // By rule: the last words that it was tried with.
  const tried = new Uint32Array(rules.length);
  let round = 0;
  return (words) => {
    const found: number[] = [];
    round += 1;
    const tryOne = (index: number): void => {
      if (tried[index] === round) return;
      tried[index] = round;
      const form = forms[index] ?? formOf(rules[index]?.rule);
      forms[index] = form;
      if (form?.test(words)) found.push(index);
    };
    always.forEach(tryOne);
    eachKeyword(automaton, words, (text) => indices[text]?.forEach(tryOne));
    return found.sort((a, b) => a - b).flatMap((index) => rules[index] ?? []);
  };
}

/**
 * What is tried on a name. Nothing before the blank matters, and a pattern that begins with it would be tried from each place to the name's
 * end. A repository's patterns stay as they are: they are run in another way.
 */
function formOf(rule: Rule | undefined): RegExp | undefined {
  const { assigned, origin } = rule ?? {};
  if (!assigned || origin !== undefined || !assigned.source.startsWith(anyWords)) return assigned;
  return new RegExp(`(?:^| )${assigned.source.slice(anyWords.length)}`, assigned.flags);
}

const anyWords = '(?:^|.* )';

/** By literal piece: how many patterns hold it. `token` is in most of them, a vendor's name in few. */
function countHolders(patterns: readonly (readonly Piece[])[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const pieces of patterns) for (const text of new Set(allTexts(pieces))) holders.set(text, (holders.get(text) ?? 0) + 1);
  return holders;
}

function allTexts(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'text' ? [piece.text] : piece.kind === 'choice' ? piece.options.flatMap(allTexts) : [],
  );
}

/** Literal pieces, lower case, of which every match holds at least one; undefined when there are no such. */
export function neededIn({ source, flags }: RegExp): readonly string[] | undefined {
  return needed(readPattern(source, flags).pieces, () => 1)?.texts;
}

interface Needed {
  readonly texts: readonly string[];
  /** How often they are met elsewhere: the less, the more they tell. */
  readonly commonness: number;
}

function needed(pieces: readonly Piece[], commonnessOf: (text: string) => number): Needed | undefined {
  let best: Needed | undefined;
  for (const piece of pieces) {
    const found = neededOf(piece, commonnessOf);
    if (found && found.commonness < (best?.commonness ?? Number.POSITIVE_INFINITY)) best = found;
  }
  return best;
}

function neededOf(piece: Piece, commonnessOf: (text: string) => number): Needed | undefined {
  if (piece.kind === 'text')
    return piece.text.trim().length < 2 ? undefined : { texts: [piece.text], commonness: commonnessOf(piece.text) };
  if (piece.kind !== 'choice') return undefined;
  const options = piece.options.flatMap((option) => needed(option, commonnessOf) ?? []);
  if (options.length < piece.options.length) return undefined;
  return {
    texts: options.flatMap(({ texts }) => texts),
    commonness: options.reduce((sum, { commonness }) => sum + commonness, 0),
  };
}
