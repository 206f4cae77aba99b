/** plan: a finding, a reference and a language become edits that keep the program's behaviour, or a refusal with its reason. */

import { formatReference, parseReference, type Reference } from '../reference/reference.ts';
import { isLoaderVariable, isVariableName } from '../reference/variable.ts';
import type { Language } from '../text/language.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { type FileRewriter, rewriterOf } from './files/kinds.ts';
import { written } from './idioms/idiom.ts';
import { neverRewritten, whyNeverIn } from './idioms/never.ts';
import { type LanguageRewriter, languages } from './languages.ts';
import type { Note } from './note.ts';
import type { Leaves, Refusal } from './rewriting.ts';
import { sdkRewriterOf } from './sdk/index.ts';

export interface MoveRequest {
  readonly text: string;
  readonly language: Language;
  /** The values to replace, all of them the same text; one name for all. */
  readonly spans: readonly Span[];
  /** The environment variable that code will read. */
  readonly name: string;
  readonly reference: Reference;
  /** What code reads; where it is the vault, nothing is mapped in the env file. Without it the environment. */
  readonly reads?: 'environment' | 'vault';
  /** The file's path or URI where the caller knows it: a `.d.ts` file is TypeScript in which nothing runs. */
  readonly path?: string;
}

export type MovePlan =
  | {
      readonly kind: 'plan';
      /** What will stand where the value stood, for titles: `process.env.STRIPE_SECRET_KEY`. */
      readonly shown: string;
      /** What becomes of the file, for titles: it ends "Move to the keychain and". */
      readonly change: string;
      /** The true value, escapes of its literal decoded: what goes into the vault. A caller wraps it into a Secret at once. */
      readonly value: string;
      /** In order: one for each literal that holds the value, and the import that the code needs. */
      readonly edits: readonly TextEdit[];
      /** Set when the program reads an environment variable, maybe one that the program names: the line that the env file must hold. */
      readonly mapping?: { readonly name: string; readonly reference: Reference };
      /** The longer values that the reference becomes a part of, as a program will read them: what the move is consent for. */
      readonly templates: readonly string[];
      /** What the person still has to see to after the move. */
      readonly note?: Note;
    }
  | Refusal;

/** Pure, total, linear; `refused` wherever no correct rewrite is known. Serves a move and a replacement by an existing reference alike. */
export function planMove(request: MoveRequest): MovePlan {
  const { text, language, spans, name, reference, path = '' } = request;
  const known = rewriterFor(request);
  if (typeof known === 'string') return refuse(known);
  if (!known)
    return refuse(
      neverRewritten.get(language.id) ??
        'No rewrite is known for this language yet, so put a reference or a variable there by hand.',
    );
  if (known.kind === 'variable' && (!isVariableName(name) || isLoaderVariable(name)))
    return {
      ...refuse(`${JSON.stringify(name)} cannot be the name of a variable for a secret, so choose another one.`),
      because: 'the name',
    };
  const never = known.kind === 'variable' || known.kind === 'vault' ? whyNeverIn(path) : undefined;
  if (never !== undefined) return refuse(never);
  if (!parseReference(formatReference(reference)))
    return refuse('The reference has an empty or unusable part, so choose other names for it.');
  const places = sortedPlaces(text, spans);
  if (!places) return refuse('The text has changed since the value was found, so try again.');
  const result = known.rewrite({ text, spans: places, name, reference, path });
  if (result.kind === 'refused') return result;
  const lookup = known.kind === 'variable' ? lookupOf(written(known.idiom.shown, name), name) : undefined;
  const leaves: Leaves = lookup ?? result.leaves ?? { shown: formatReference(reference), change: 'leave a reference' };
  const { shown, variable, change = `write ${shown}` } = leaves;
  if (result.leaves && known.kind !== 'vault' && (!isVariableName(variable ?? name) || isLoaderVariable(variable ?? name)))
    return refuse(`${JSON.stringify(variable ?? name)} cannot be the name of a variable for a secret, so choose another one.`);
  return {
    kind: 'plan',
    shown,
    change,
    value: result.value,
    edits: inOrder(result.edits),
    templates: result.templates ?? [],
    ...(variable !== undefined && { mapping: { name: variable, reference } }),
    ...(result.note !== undefined && { note: result.note }),
  };
}

function rewriterFor({
  language,
  reference,
  path = '',
  reads,
}: MoveRequest): LanguageRewriter | FileRewriter | string | undefined {
  if (reads !== 'vault') return languages.get(language.id) ?? rewriterOf(path);
  const rewrite = sdkRewriterOf(language.id, reference);
  return typeof rewrite === 'string' ? rewrite : { kind: 'vault', rewrite };
}

function lookupOf(shown: string, variable: string): Leaves {
  return { shown, change: `read ${shown}`, variable };
}

function refuse(reason: string): Refusal {
  return { kind: 'refused', reason };
}

/** The import stands before what needs it even where both start at one offset, as `applyEdits` has it. */
function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** In order; undefined when they are not separate places of this text. */
function sortedPlaces(text: string, spans: readonly Span[]): readonly Span[] | undefined {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let end = 0;
  for (const span of sorted) {
    if (!(Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= end && span.start < span.end))
      return undefined;
    end = span.end;
  }
  return sorted.length > 0 && end <= text.length ? sorted : undefined;
}
