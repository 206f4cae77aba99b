/** Rewriting: what a language or a kind of file makes of the places where a value stands. */

import type { Reference } from '../reference/reference.ts';
import { indexLines } from '../text/lines.ts';
import { indexHolding, overlaps, type Span, type TextEdit } from '../text/span.ts';
import type { Note } from './note.ts';

/** Places checked by `planMove`: at least one, sorted, none empty, none overlapping. */
export interface Places {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly name: string;
  readonly reference: Reference;
  /** The file's path or URI, empty where nobody knows it. */
  readonly path: string;
}

/** What stands in the value's place where the language alone does not say it. */
export interface Leaves {
  /** For titles. */
  readonly shown: string;
  /** What becomes of the file, where it is not that this is written. */
  readonly change?: string;
  /** The environment variable that is read there. */
  readonly variable?: string;
}

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: string;
  /** Where another name for the variable would do. */
  readonly because?: 'the name';
}

export type Rewriting =
  | {
      readonly kind: 'rewritten';
      readonly value: string;
      readonly edits: readonly TextEdit[];
      /** Of each container in which the reference is a part of a longer value: that value. */
      readonly templates?: readonly string[];
      readonly leaves?: Leaves;
      readonly note?: Note;
    }
  | Refusal;

export type Rewriter = (places: Places) => Rewriting;

/** One container of a value (a literal, a comment, an entry) rewritten as a whole. */
export interface Rewritten {
  readonly kind: 'rewritten';
  readonly value: string;
  readonly edit: TextEdit;
  /** What a program will read there, references as they stand, when the reference is only a part of it. */
  readonly template?: string;
  readonly leaves?: Leaves;
  readonly note?: Note;
}

/** A container that cannot be rewritten; `why` ends a sentence: "it is the key of an object". */
export interface Obstacle {
  readonly kind: 'obstacle';
  readonly offset: number;
  readonly why: string;
  readonly because?: Refusal['because'];
}

export function obstacle(offset: number, why: string): Obstacle {
  return { kind: 'obstacle', offset, why };
}

export function refuseAt(text: string, { offset, why, because }: Obstacle): Refusal {
  const line = indexLines(text).positionAt(offset).line + 1;
  return {
    kind: 'refused',
    reason: `Line ${line} cannot be rewritten safely, so change it by hand: ${why}.`,
    ...(because && { because }),
  };
}

/** The containers of one file become one rewriting, if every one could be rewritten and all held the same value. */
export function joinRewritten(text: string, done: readonly (Rewritten | Obstacle)[]): Rewriting {
  const edits: TextEdit[] = [];
  const templates = new Set<string>();
  const notes = new Map<string, Note>();
  const variables = new Set<string>();
  let leaves: Leaves | undefined;
  let value: string | undefined;
  for (const one of done) {
    if (one.kind === 'obstacle') return refuseAt(text, one);
    value ??= one.value;
    if (one.value !== value)
      return refuseAt(text, obstacle(one.edit.span.start, 'its value is another one once escapes are read'));
    edits.push(one.edit);
    if (one.template !== undefined) templates.add(one.template);
    if (one.note !== undefined) notes.set(one.note.text, one.note);
    leaves = leaves?.variable === undefined ? (one.leaves ?? leaves) : leaves;
    if (one.leaves?.variable !== undefined) variables.add(one.leaves.variable);
    if (variables.size > 1)
      return refuseAt(text, obstacle(one.edit.span.start, 'it is read from another variable than the copy before'));
  }
  const near = tooNear(edits);
  if (near) return refuseAt(text, obstacle(near.span.start, 'the places are too near to each other'));
  return value === undefined
    ? { kind: 'refused', reason: 'There is no value to replace here.' }
    : {
        kind: 'rewritten',
        value,
        edits,
        ...(templates.size > 0 && { templates: [...templates] }),
        ...(leaves && { leaves }),
        ...(notes.size > 0 && { note: inOne([...notes.values()]) }),
      };
}

/** All of them are about one value. */
function inOne(notes: readonly Note[]): Note {
  return { text: notes.map(({ text }) => text).join(' '), words: Object.assign({}, ...notes.map(({ words }) => words)) };
}

/** One that overlaps the edit before it, as where a place is in a text and another in a command in that text. */
function tooNear(edits: readonly TextEdit[]): TextEdit | undefined {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  return sorted.find(({ span }, index) => {
    const before = sorted[index - 1];
    return before !== undefined && overlaps(span, before.span);
  });
}

/** `texts` are what stands around the references in one container, decoded. */
export function templateOf(texts: readonly string[], embedded: string): Pick<Rewritten, 'template'> {
  return texts.every((text) => text === '') && texts.length === 2 ? {} : { template: texts.join(embedded) };
}

/** At the first of the places. */
export function obstacleIn(places: Places, why: string): Obstacle {
  return obstacle(places.spans[0]?.start ?? 0, why);
}

/** Where another name for the variable would do. */
export function nameTakenIn(places: Places, why: string): Obstacle {
  return { ...obstacleIn(places, why), because: 'the name' };
}

/** Rewrites each container, known by its index, with all places in it, and each place that is in none. Containers are sorted and apart. */
export function rewriteEach(
  places: Places,
  containers: readonly Span[],
  rewriteInside: (places: Places, index: number) => Rewritten | Obstacle,
  rewriteOutside: (place: Span) => Rewritten | Obstacle,
): (Rewritten | Obstacle)[] {
  const done: (Rewritten | Obstacle)[] = [];
  const inside = new Map<number, Span[]>();
  for (const span of places.spans) {
    const index = indexHolding(containers, span);
    const known = inside.get(index);
    if (index < 0) done.push(rewriteOutside(span));
    else if (known) known.push(span);
    else inside.set(index, [span]);
  }
  for (const [index, spans] of inside) done.push(rewriteInside({ ...places, spans }, index));
  return done;
}
