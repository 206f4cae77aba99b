/** match: every place where a rule's form is met: patterns in bounded windows round their keywords, and names with their values. */

import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { type Assignment, nameBefore, readName } from './assignments.ts';
import type { CompiledRule, Engine } from './compile.ts';
import { eachKeyword } from './prefilter.ts';

/** What may become a finding. The value stays in here for the checks that follow and goes no further. */
export interface Candidate {
  readonly by: CompiledRule;
  readonly span: Span;
  readonly value: string;
  /** The name that the value is given to, where there is one. */
  readonly name?: string;
}

export function matchRules(engine: Engine, text: string, language: Language): Candidate[] {
  const windows = new Map<CompiledRule, Span[]>();
  const candidates: Candidate[] = [];
  let nameRead = 0;
  eachKeyword(engine.automaton, text, (keyword, end) => {
    for (const rule of engine.byKeyword[keyword] ?? [])
      widen(windows, rule, end, engine.keywords[keyword]?.length ?? 0, text.length);
    if (!engine.namesAssignment[keyword] || end <= nameRead) return;
    const read = readName(text, end - 1, language);
    nameRead = read.end;
    if (read.assignment) candidates.push(...matchAssignment(engine.assigned, text, read.assignment));
  });
  for (const [rule, spans] of windows) for (const span of spans) matchWindow(rule, text, span, candidates);
  return candidates;
}

/** Windows that touch become one, so that no place is searched twice for the same rule. */
function widen(windows: Map<CompiledRule, Span[]>, rule: CompiledRule, end: number, length: number, limit: number): void {
  const window = { start: Math.max(0, end - length - rule.reach), end: Math.min(limit, end + rule.reach) };
  const known = windows.get(rule);
  const last = known?.at(-1);
  if (!known) windows.set(rule, [window]);
  else if (last && window.start <= last.end)
    known[known.length - 1] = { start: Math.min(last.start, window.start), end: window.end };
  else known.push(window);
}

/** The text before the window stays in sight of look-behinds; a match that the window's end may have cut short is none. */
function matchWindow(by: CompiledRule, text: string, window: Span, candidates: Candidate[]): void {
  const { pattern, rule } = by;
  const seen = text.slice(0, window.end);
  pattern.lastIndex = window.start;
  for (let match = pattern.exec(seen); match; match = pattern.exec(seen)) {
    const [start, end] = match.indices?.groups?.['secret'] ?? [match.index, match.index + match[0].length];
    if (match[0] === '') pattern.lastIndex += 1;
    if (end === start || (match.index + match[0].length === window.end && window.end < text.length)) continue;
    const name = nameBefore(text, start);
    if (rule.near && !isNear(rule.near, text, start, name)) continue;
    candidates.push({ by, span: { start, end }, value: text.slice(start, end), ...(name === undefined ? {} : { name }) });
  }
}

function matchAssignment(rules: readonly CompiledRule[], text: string, { name, words, value: span }: Assignment): Candidate[] {
  const value = text.slice(span.start, span.end);
  return rules
    .filter(
      ({ rule }) =>
        rule.assigned?.test(words) && (!rule.near || isNear(rule.near, text, span.start, name)) && isWhole(rule.pattern, value),
    )
    .map((by) => ({ by, span, value, name }));
}

function isWhole(pattern: RegExp, value: string): boolean {
  return pattern.exec(value)?.[0] === value;
}

function isNear(words: readonly string[], text: string, start: number, name = ''): boolean {
  const before = `${text.slice(Math.max(0, start - 200), start)} ${name}`.toLowerCase();
  return words.some((word) => before.includes(word));
}
