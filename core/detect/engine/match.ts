/** match: every place where a rule's form is met: patterns where their keywords stand, or near them, and names with their values. */

import type { Language } from '../../text/language.ts';
import { lookAhead } from '../assignments/ahead.ts';
import { type Assignment, readName } from '../assignments/read-name.ts';
import { farValues } from '../assignments/tables/far-rows.ts';
import { type Candidate, standsNear, toCandidate } from './candidate.ts';
import type { Engine } from './compile.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { Width } from './pattern-source.ts';
import { eachKeyword } from './prefilter.ts';
import type { Met } from './search.ts';
import { seesFar } from './sight.ts';
import { splitsIn } from './split.ts';
import type { View } from './view.ts';
import { reachOf, searchWindows, type Windows, widen } from './windows.ts';

/** In no particular order. With a view, only what lies in its zones. */
export function matchRules(engine: Engine, text: string, language: Language, view?: View): Candidate[] {
  const windows: Windows = new Map();
  const candidates: Candidate[] = [];
  const take = (by: CompiledRule, met: Met): void => {
    const candidate = toCandidate(by, text, met);
    if (candidate) candidates.push(candidate);
  };
  const isWanted = (name: string): boolean => engine.assigned(name).length > 0;
  const ahead = lookAhead(text);
  const matchSplit = splitsIn(text, language);
  let nameRead = 0;
  const tryRules = (keyword: number, end: number, sight: 'near' | 'far'): void => {
    const start = end - (engine.keywords[keyword] ?? '').length;
    for (const { by, before } of engine.tries(keyword)) {
      if (view && !(seesFar(by.sight()) === (sight === 'far') && view.reaches(by, start))) continue;
      if (before?.written !== undefined && !text.startsWith(before.written, start)) continue;
      if (before) matchAt(by, text, start, before, take);
      else widen(windows, by, start - reachOf(by), end + reachOf(by), text.length);
    }
  };
  const meet = (keyword: number, end: number): void => {
    tryRules(keyword, end, 'near');
    const rules = engine.byKeyword[keyword] ?? [];
    for (const one of matchSplit(rules, engine.keywords[keyword] ?? '', end)) candidates.push(one);
    if (!engine.namesAssignment[keyword] || end <= nameRead) return;
    if (view && (end <= view.names.start || end > view.names.end)) return;
    const read = readName(text, end - 1, language, isWanted, ahead);
    nameRead = read.end;
    for (const assignment of read.rows ?? [read.assignment])
      if (assignment) matchAssignment(engine, text, end - 1, assignment, candidates);
  };
  eachKeyword(engine.automaton, text, meet, view?.range);
  for (const { keyword, end } of view?.far ?? []) tryRules(keyword, end, 'far');
  searchWindows(windows, text, take);
  for (const { name, value } of farValues(text, language, isWanted, view?.names ?? { start: 0, end: text.length }))
    matchAssignment(engine, text, value.start, { name, value, shape: 'record' }, candidates);
  return view ? candidates.filter(view.holds) : candidates;
}

/** The match whose keyword stands at `keyword`; of those that begin at different places, the first. */
function matchAt(
  by: CompiledRule,
  text: string,
  keyword: number,
  { min, max }: Width,
  take: (by: CompiledRule, met: Met) => void,
): void {
  const { longest, looks } = by.shape();
  const last = keyword - min;
  if (last < 0) return;
  const met =
    min === max
      ? by.search().at(text, last)
      : by.search().between(text.slice(0, last + longest + looks), Math.max(0, keyword - max), last);
  if (met) take(by, met);
}

function matchAssignment(
  engine: Engine,
  text: string,
  at: number,
  { name, value: span, shape, meaning }: Assignment,
  candidates: Candidate[],
): void {
  const value = meaning ?? text.slice(span.start, span.end);
  for (const by of engine.assigned(name))
    if (by.search().isWhole(value) && (!by.rule.near || standsNear(by.rule.near, text, span.start, name)))
      candidates.push({ by, at, span, value, name, shape });
}
