/** note: what a person has still to see to after a move, said once for all the values that it concerns. */

import { formatReference, type Reference } from '../reference/reference.ts';
import { groupBy } from '../text/group-by.ts';
import { listed } from '../text/listed.ts';

export interface Note {
  /**
   * One sentence for any number of values. NAMES lists them; what stands in braces is repeated for each, parted by the blank or the semicolon
   * before the closing one, and has the other words in it.
   */
  readonly text: string;
  /** What each word stands for, by one value; at least NAME. */
  readonly words: Readonly<Record<string, string>>;
}

export function noteFor(text: string, { name, reference }: { readonly name: string; readonly reference: Reference }): Note {
  return { text, words: { NAME: name, REFERENCE: formatReference(reference) } };
}

/** A sentence in which nothing is a word for something else. */
export function plainNote(text: string): Note {
  return { text: 'NAME', words: { NAME: text } };
}

/** Notes of one text are one sentence. */
export function sayNotes(notes: readonly Note[]): readonly string[] {
  return sayTogether(notes, (note) => note).map(({ sentence }) => sentence);
}

/** The same of what has notes, with all that a sentence is about. */
export function sayTogether<Item>(
  items: readonly Item[],
  noteOf: (item: Item) => Note | undefined,
): readonly { readonly sentence: string; readonly items: readonly Item[] }[] {
  const noted = items.flatMap((item) => {
    const note = noteOf(item);
    return note ? [{ item, note }] : [];
  });
  return [...groupBy(noted, ({ note }) => keyOf(note))].map(([, group]) => ({
    sentence: say(group.map(({ note }) => note)),
    items: group.map(({ item }) => item),
  }));
}

function keyOf({ text, words }: Note): string {
  return text === 'NAME' ? `NAME ${words['NAME']}` : text;
}

function say(notes: readonly Note[]): string {
  const each = [...new Map(notes.map(({ words }) => [words['NAME'] ?? '', words])).values()];
  return (notes[0]?.text ?? '')
    .split(/(\{[^{}]*\})/)
    .map((piece) => {
      const [, part, parting = ''] = /^\{(.*?)(; ?| )?\}$/.exec(piece) ?? [];
      if (part !== undefined) return each.map((one) => fill(part, one)).join(parting);
      return fill(piece, { ...each[0], NAMES: namesOf(each) });
    })
    .join('');
}

function fill(text: string, words: Note['words']): string {
  return text.replace(/\b[A-Z]+\b/g, (word) => (Object.hasOwn(words, word) ? (words[word] ?? '') : word));
}

function namesOf(each: readonly Note['words'][]): string {
  const names = each.map(({ NAME = '' }) => NAME);
  return listed(names.length > mostNamed ? [...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} more`] : names);
}

const mostNamed = 6;
