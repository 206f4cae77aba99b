/** Chains: a value that is written as several strings, one a line, is read as the one string that they make. */

import { indexHolding, type Span } from '../../text/span.ts';
import type { CodeIdiom } from '../idioms/code-idiom.ts';
import { oneToken, quoted, withGlue } from '../literals/joined.ts';
import type { LexedCode, Literal } from '../literals/lex-code.ts';
import { isOperator } from './longer.ts';

/** The same with one string token for each place that reaches over several, where nothing but the language's joint stands between them. */
export function withChains(text: string, lexed: LexedCode, places: readonly Span[], idiom: CodeIdiom): LexedCode {
  const joints = jointsOf(idiom);
  return places.reduce((read, place) => {
    if (joints.length === 0 || indexHolding(read.tokens, place) >= 0) return read;
    const first = read.tokens.findIndex(({ end }) => end > place.start);
    const last = read.tokens.findLastIndex(({ start }) => start < place.end);
    const glue = first >= 0 && last > first ? glueBetween(text, read, first, last, joints) : undefined;
    return glue === undefined ? read : merged(read, first, last, glue);
  }, lexed);
}

/** The operator that joins strings; empty where there is none. */
export function operatorOf({ joint }: CodeIdiom): string {
  return joint.kind === 'joined' && isOperator(joint) && joint.open === '' ? joint.separator.trim() : '';
}

/** What joins strings: an operator, or nothing where strings side by side are one. */
function jointsOf(idiom: CodeIdiom): string[] {
  const operator = operatorOf(idiom);
  return [...(operator === '' ? [] : [operator]), ...(idiom.positions.sideBySide ? [''] : [])];
}

/** The pattern of what stands between the strings; undefined when they are of several forms, hold code, or something else is there. */
function glueBetween(
  text: string,
  { tokens, literals }: LexedCode,
  first: number,
  last: number,
  joints: readonly string[],
): string | undefined {
  const literal = literals.get(first);
  const opened = literal && joints.map((joint) => `${literal.closing}\\s*${quoted(joint)}\\s*${quoted(literal.opening)}`);
  if (!opened || literal.form.margin || literal.form.refused !== undefined) return undefined;
  const isGlue = new RegExp(`^(?:${joints.map(quoted).join('|')})$`);
  let end = tokens[first]?.end ?? 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    const other = literals.get(at);
    if (!token || token.kind === 'punctuation') continue;
    if (!other || other.opening !== literal.opening || other.form !== literal.form || other.fields.length > 0) return undefined;
    if (at > first && !isGlue.test(text.slice(end, token.start).trim())) return undefined;
    end = token.end;
  }
  return opened.join('|');
}

function merged({ tokens, comments, literals }: LexedCode, first: number, last: number, glue: string): LexedCode {
  const literal = literals.get(first);
  if (!literal) return { tokens, comments, literals };
  const moved = (index: number): number => (index > last ? index - (last - first) : index);
  const form = { ...literal.form, escaping: withGlue(literal.form.escaping, glue), longer: 'again' as const };
  const others = [...literals].flatMap(([index, other]): [number, Literal][] =>
    index < first || index > last ? [[moved(index), other]] : [],
  );
  return {
    tokens: oneToken(tokens, first, last),
    comments,
    literals: new Map([...others, [first, { ...literal, form }]]),
  };
}
