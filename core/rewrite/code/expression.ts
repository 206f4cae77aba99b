/** The expression that takes a string's place: the lookup alone or joined with the rest, held like a literal, in brackets where needed. */

import type { CodeIdiom } from '../idioms/code-idiom.ts';
import { written } from '../idioms/idiom.ts';
import type { LexedCode, Literal } from '../literals/lex-code.ts';
import { type Cut, decodedText } from '../literals/literal.ts';
import type { Places } from '../rewriting.ts';
import { following, isSideBySide, previous } from './code-position.ts';
import { writeLonger } from './longer.ts';

/** The new text of a literal, with brackets where its neighbours could tear it apart; as deep as the line of the offset `line`. */
export function writeExpression(
  { text, name }: Places,
  lexed: LexedCode,
  index: number,
  literal: Literal,
  parts: Cut,
  idiom: CodeIdiom,
  line = lexed.tokens[index]?.start ?? 0,
): string | { readonly why: string } {
  const isApart = !idiom.positions.sideBySide || !isSideBySide(lexed.tokens, index);
  const isWhole = isApart && parts.rest.length === 2 && parts.rest.every((runs) => decodedText(runs) === '');
  const held = isOwned(text, lexed, index, idiom) ? undefined : isWhole ? idiom.held?.whole : idiom.held?.joined;
  const deep = (template: string, more = ''): string => indented(text, line, template, more);
  const expression = deep(written(idiom.expression, name), /^( *).*TEXT/m.exec(held ?? '')?.[1]);
  const longer = isWhole
    ? { kind: 'text' as const, text: expression, binding: idiom.binding }
    : writeLonger({ ...idiom, expression }, literal, parts, name);
  if (longer.kind === 'never') return longer;
  const result = held === undefined ? longer.text : deep(held).replace('TEXT', () => longer.text);
  const isLoose = held !== undefined || longer.binding === 'loose';
  return behindWord(lexed, index, idiom, isLoose && !isAlone(text, lexed, index) ? `(${result})` : result);
}

function behindWord(lexed: LexedCode, index: number, { behindWord }: CodeIdiom, text: string): string {
  const before = previous(lexed.tokens, index);
  const isTaken = behindWord && before?.kind === 'word' && !behindWord.unless.has(before.text) && text.startsWith('(');
  return isTaken ? behindWord.prefix + text : text;
}

function isOwned(text: string, { tokens }: LexedCode, index: number, { owned }: CodeIdiom): boolean {
  const token = tokens[index];
  if (!owned || !token) return false;
  return (
    owned.behind.test(text.slice(token.end, token.end + 40)) ||
    owned.before.test(text.slice(Math.max(0, token.start - 40), token.start))
  );
}

/** Whether nothing beside the expression binds at all. */
function isAlone(text: string, { tokens }: LexedCode, index: number): boolean {
  const before = previous(tokens, index)?.text ?? '\n';
  const next = following(tokens, index);
  // A word on another line starts another statement where no mark has to end one.
  const isApart = next?.kind === 'word' && !operators.has(next.text) && /[\r\n]/.test(text.slice(tokens[index]?.end, next.start));
  const after = next && !isApart ? next.text : '\n';
  return (
    ['=', ':=', '(', ',', '[', '{', ';', 'return', '=>', '\n'].includes(before) && [',', ')', ']', '}', ';', '\n'].includes(after)
  );
}

const operators: ReadonlySet<string> = new Set('and as eq if in instanceof is ne or unless x xor'.split(' '));

/** Further lines of an expression stand as deep as its first one, or deeper. */
function indented(text: string, start: number, template: string, more: string): string {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return template.replaceAll('\n', lineBreak + indentation + more);
}
