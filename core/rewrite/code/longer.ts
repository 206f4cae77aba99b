/** Longer: a string that holds more than the value, written anew with a variable in it. */

import type { CodeIdiom, Joint } from '../idioms/code-idiom.ts';
import { written } from '../idioms/idiom.ts';
import type { Literal } from '../literals/lex-code.ts';
import { type Cut, decodedText, type Run } from '../literals/literal.ts';

/** An expression, or the end of a sentence that says why there is none. */
export type Longer =
  | { readonly kind: 'text'; readonly text: string; readonly binding: 'literal' | 'tight' | 'loose' }
  | { readonly kind: 'never'; readonly why: string };

export function writeLonger(idiom: CodeIdiom, literal: Literal, { rest }: Cut, name: string): Longer {
  if (rest.flat().some(({ kind, text }) => kind === 'escape' && text === undefined)) return { kind: 'never', why: unreadable };
  const { form, opening, closing } = literal;
  if (form.longer === 'field' && idiom.field !== undefined) {
    const field = written(idiom.field, name);
    return { kind: 'text', text: opening + rest.map(rawText).join(field) + closing, binding: 'literal' };
  }
  const pieces = rest.map((runs) =>
    form.longer === 'split' && isSafeHalf(runs, literal) ? splitPiece(runs, literal) : againPiece(runs, idiom),
  );
  if (pieces.includes(undefined)) return { kind: 'never', why: 'a part of it is code that cannot be moved' };
  if (form.longer !== 'split' && idiom.field !== undefined && pieces.every((piece) => piece === '' || piece?.startsWith('"'))) {
    const inner = pieces.map((piece) => (piece ?? '').replace(/^"|"$/g, ''));
    return { kind: 'text', text: `"${inner.join(written(idiom.field, name))}"`, binding: 'literal' };
  }
  return join(
    idiom,
    pieces.map((piece) => piece ?? ''),
    name,
  );
}

function join({ joint, expression, binding }: CodeIdiom, pieces: readonly string[], name: string): Longer {
  if (joint.kind === 'never') return joint;
  const plain = written(expression, name);
  const value = joint.value?.replace('TEXT', () => plain) ?? (binding === 'loose' && isOperator(joint) ? `(${plain})` : plain);
  const parts = pieces.flatMap((piece, index) => [...(index > 0 ? [value] : []), ...(piece === '' ? [] : [piece])]);
  return {
    kind: 'text',
    text: joint.open + parts.join(joint.separator) + joint.close,
    binding: isOperator(joint) ? 'loose' : 'tight',
  };
}

export function isOperator(joint: Joint): boolean {
  return joint.kind === 'joined' && joint.close === '';
}

/** A lone backslash at a half's end would reach for the closing mark, and a quote for one of three. */
function isSafeHalf(runs: readonly Run[], { form, opening }: Literal): boolean {
  const last = runs.at(-1);
  if (last?.kind !== 'plain') return true;
  const mark = form.closing(opening);
  const isTripled = typeof mark === 'string' && /^(["'])\1\1$/.test(mark);
  return !(form.skip && last.raw.endsWith('\\')) && !(isTripled && last.raw.endsWith(mark.charAt(0)));
}

/** A half with the same marks around it; nothing when it is empty. */
function splitPiece(runs: readonly Run[], { opening, closing }: Literal): string {
  return runs.length === 0 ? '' : opening + rawText(runs) + closing;
}

function againPiece(runs: readonly Run[], { quote }: CodeIdiom): string | undefined {
  const text = decodedText(runs);
  return text === '' ? '' : text === undefined ? undefined : quote(text);
}

function rawText(runs: readonly Run[]): string {
  return runs.map(({ raw }) => raw).join('');
}

export const unreadable = 'its escapes cannot be read for certain';
