/** literals: where a text's comments and strings stand, as far as needed to tell a comment from what only looks like one. */

import type { Language } from '../../text/language.ts';
import { firstEndingBehind, type Span } from '../../text/span.ts';
import { type Lexis, lexisOf, lineMarks } from './lexis.ts';

export interface Literal {
  readonly kind: 'comment' | 'string';
  readonly span: Span;
}

/** In the order of the text, never overlapping; one pass. What is not closed reaches to its line's or the text's end. */
export function literalsOf(text: string, language: Language): Literal[] {
  const literals: Literal[] = [];
  eachLiteral(text, language, textStart, (literal) => {
    literals.push(literal);
    return 'go on';
  });
  return literals;
}

/** All that lexing depends on besides the text from `at` on, and at most `lexerLooksBack` units before. */
export interface LexerState {
  readonly at: number;
  readonly templates: Templates;
}

/** The innermost template literal that is open, if one is. Never changed, so that states share what they have in common, however deep it is. */
export type Templates = { readonly braces: number; readonly around: Templates } | undefined;

/** Of two such nests, the same from where they are one. */
export function areAlike(one: Templates, other: Templates): boolean {
  let [a, b] = [one, other];
  while (a && b && a !== b && a.braces === b.braces) [a, b] = [a.around, b.around];
  return a === b;
}

export const textStart: LexerState = { at: 0, templates: undefined };

/** What openings and slashes look back on: an indentation, the word before. */
export const lexerLooksBack = 240;

/** Calls `visit` for each literal from a state on, with the state behind the literal, until that says that it is enough. */
export function eachLiteral(
  text: string,
  language: Language,
  from: LexerState,
  visit: (literal: Literal, behind: LexerState) => 'go on' | 'stop',
): void {
  const lexis = lexisOf(language);
  let { templates } = from;
  lexis.opening.lastIndex = from.at;
  for (let match = lexis.opening.exec(text); match; match = lexis.opening.exec(text)) {
    const start = match.index;
    const resumes = match[0] === '}' && templates?.braces === 0;
    const mark = resumes ? '`' : match[0];
    templates = resumes ? templates?.around : withBrace(templates, mark);
    if (mark === '{' || mark === '}' || (mark === '/' && !beginsRegex(text, start))) continue;
    const end = endOf(text, start, mark, language, lexis);
    if (mark === '`' && lexis.hasTemplates && text.startsWith('${', end - 2)) templates = { braces: 0, around: templates };
    const at = Math.max(end, start + 1);
    const kind = isComment(mark, language) ? 'comment' : 'string';
    if (visit({ kind, span: { start, end } }, { at, templates }) === 'stop') return;
    lexis.opening.lastIndex = at;
  }
}

/** The literal that holds the unit at `offset`. */
export function literalAt(literals: readonly Literal[], offset: number): Literal | undefined {
  const found = literals[firstEndingBehind(literals, offset)];
  return found && found.span.start <= offset ? found : undefined;
}

/** Counts braces inside `${…}`, which the one too many closes. */
function withBrace(open: Templates, mark: string): Templates {
  if (open === undefined || (mark !== '{' && mark !== '}')) return open;
  return { braces: open.braces + (mark === '{' ? 1 : -1), around: open.around };
}

function endOf(text: string, start: number, mark: string, language: Language, lexis: Lexis): number {
  const { blockComment } = language;
  if (lineMarks(language).includes(mark)) return lineEnd(text, start);
  if (mark === blockComment?.[0]) return after(text, blockComment[1], start + mark.length);
  if (mark === '/') return closing(text, start + 1, regexSteps, '/');
  if (mark === '`' && lexis.hasTemplates) return closing(text, start + 1, templateSteps, '`', '${');
  return closing(text, start + mark.length, lexis.steps.get(mark) ?? lineBreak, mark);
}

/** Behind the first of `ends` that stands outside escapes; a line break that ends a string is left to the code after it. */
function closing(text: string, from: number, steps: RegExp, ...ends: readonly string[]): number {
  steps.lastIndex = from;
  for (let match = steps.exec(text); match; match = steps.exec(text)) {
    if (ends.includes(match[0])) return steps.lastIndex;
    if (match[0] === '\n' || match[0] === '\r') return match.index;
  }
  return text.length;
}

// A class that is not closed reaches to the line's end, so that no bracket is read twice.
const regexSteps = /\\[^\r\n]|\[(?:[^\]\\\r\n]|\\[^\r\n])*\]?|\/|[\r\n]/g;
const lineBreak = /[\r\n]/g;
const templateSteps = /\\[\s\S]|\$\{|`/g;

/** A slash divides behind a value; elsewhere it begins a regular expression. */
function beginsRegex(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  return before === '' || /[(,=:[!&|?{};+*%~^<>-]$|\b(?:return|typeof|case|in|of|do|else|void|yield|await)$/.test(before);
}

function isComment(mark: string, language: Language): boolean {
  return mark === language.blockComment?.[0] || lineMarks(language).includes(mark);
}

function lineEnd(text: string, from: number): number {
  lineBreak.lastIndex = from;
  return lineBreak.exec(text)?.index ?? text.length;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}
