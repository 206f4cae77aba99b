/** compile: rule data becomes a checked Engine; a bad rule is named here with a sentence, not at scan time. */

import { isLoaderVariable } from '../../reference/variable.ts';
import { checksums } from '../checksums/index.ts';
import type { Rule } from '../rule.ts';
import { generalRules, vendorRules } from '../rules/index.ts';
import { indexNames } from './assigned.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { shapeOf } from './pattern-shape.ts';
import { type Automaton, buildAutomaton } from './prefilter.ts';
import { searchFor } from './search.ts';
import { seesFar, sightOf } from './sight.ts';
import { indexTries, type Try } from './tries.ts';

export interface Engine {
  readonly automaton: Automaton;
  readonly keywords: readonly string[];
  /** By keyword: the rules whose pattern is tried where it stands, or near it. */
  readonly byKeyword: readonly (readonly CompiledRule[])[];
  /** What is tried where a keyword stands. */
  tries(keyword: number): readonly Try[];
  /** By keyword: whether it may stand in the name of an assignment that a rule asks for. */
  readonly namesAssignment: readonly boolean[];
  /** The rules that know a value by this name that it is assigned to. */
  assigned(name: string): readonly CompiledRule[];
  /** The rules that are tried where a long run begins. */
  readonly ofRuns: readonly CompiledRule[];
  /** Of all its rules. */
  ids(): readonly string[];
  /** By keyword: whether a rule has it that sees far. */
  seenFar(): readonly boolean[];
  /** By rule of a repository: how many UTF-16 units its pattern has gone through so far, which nobody but its author can answer for. */
  readonly spent?: ReadonlyMap<string, number>;
}

/** The engine of the built-in rules, made at its first use. That they are good is a test's business, not each start's. */
export function builtInEngine(): Engine {
  builtIn ??= assemble(vendorRules, generalRules, searchFor);
  return builtIn;
}

let builtIn: Engine | undefined;

/**
 * `general` rules give way to `vendors`' rules, and each to the one before it. `search` runs the patterns, where they must not be run as
 * they are. Throws on a bad rule: that is a bug in the data.
 */
export function compile(vendors: readonly Rule[], general: readonly Rule[] = [], search = searchFor): Engine {
  const rules = [...vendors, ...general];
  const ids = new Set<string>();
  for (const rule of rules) {
    const problem = problemOf(rule) ?? (ids.has(rule.id) ? 'its id is taken by another rule' : undefined);
    if (problem) throw new Error(`The rule ${rule.id} cannot be used: ${problem}.`);
    ids.add(rule.id);
  }
  return assemble(vendors, general, search);
}

function assemble(vendors: readonly Rule[], general: readonly Rule[], search: typeof searchFor): Engine {
  const rules = [...vendors, ...general];
  const compiled = rules.map((rule, index) => compileRule(rule, index, Math.max(0, index + 1 - vendors.length), search));
  const byKeyword = groupByKeyword(compiled);
  const keywords = [...byKeyword.keys()];
  const isAssigned = ({ rule }: CompiledRule): boolean => rule.assigned !== undefined;
  const names = once(() => indexNames(compiled.filter(isAssigned)));
  const tried = [...byKeyword.values()].map((rules) => rules.filter((rule) => !isAssigned(rule)));
  return {
    automaton: buildAutomaton(keywords),
    keywords,
    byKeyword: tried,
    tries: indexTries(keywords, tried),
    namesAssignment: [...byKeyword.values()].map((rules) => rules.some(isAssigned)),
    assigned: (name) => names()(name),
    ofRuns: compiled.filter(({ rule }) => rule.begins === 'long-run'),
    ids: once(() => rules.map(({ id }) => id)),
    seenFar: once(() => [...byKeyword.values()].map((rules) => rules.some((by) => seesFar(by.sight())))),
  };
}

function groupByKeyword(compiled: readonly CompiledRule[]): Map<string, CompiledRule[]> {
  const byKeyword = new Map<string, CompiledRule[]>();
  for (const by of compiled) {
    for (const keyword of new Set(by.rule.keywords)) {
      const known = byKeyword.get(keyword);
      if (known) known.push(by);
      else byKeyword.set(keyword, [by]);
    }
  }
  return byKeyword;
}

/** What is wrong with a rule, to follow "it cannot be used:"; undefined when nothing is. */
function problemOf(rule: Rule): string | undefined {
  const [problem] = problemsOf(rule);
  if (problem !== undefined) return problem;
  if (/[^iusm]/.test(rule.pattern.flags)) return 'its pattern may have no flags but i, u, s and m';
  return repeatsWithoutBound(rule.pattern.source)
    ? 'its pattern repeats something without a bound; write {0,100} instead of *'
    : undefined;
}

/** All that is wrong with what a rule says besides its patterns. */
export function problemsOf({ id, title, why, keywords, begins, suggestedName, page }: Omit<Rule, 'pattern'>): string[] {
  const bad = keywords.find((keyword) => !/^[\x20-\x40\x5b-\x7e]{2,}$/.test(keyword));
  const isName = /^[A-Z_][A-Z0-9_]*$/.test(suggestedName) && !isLoaderVariable(suggestedName);
  return [
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? [] : ['its id must be lower-case words joined by dashes']),
    ...(title === '' || why === '' ? ['it needs a title and a sentence that says why it matters'] : []),
    ...(keywords.length === 0 && !begins ? ['it needs a keyword, or it would never be tried'] : []),
    ...(bad === undefined ? [] : [`its keyword "${bad}" must be at least two ASCII characters without capitals`]),
    ...(isName ? [] : [`"${suggestedName}" is no name for a variable`]),
    ...(URL_OF_A_PAGE.test(page) ? [] : ['its page must be an https address']),
  ];
}

/** No blank, quote or angle bracket, which would end it where it is shown. */
const URL_OF_A_PAGE = /^https:\/\/[\w.-]+\.[\w-]+(?::\d+)?(?:[/?#][!#-&(-;=?-_a-~]*)?$/;

/** An unescaped `*`, `+` or `{n,}` outside a character class. */
function repeatsWithoutBound(source: string): boolean {
  return /[*+]|\{\d+,\}/.test(source.replace(/\\[\s\S]/g, '').replace(/\[[^\]]*\]/g, ''));
}

function compileRule(rule: Rule, index: number, rank: number, makeSearch: typeof searchFor): CompiledRule {
  const shape = once(() => shapeOf(rule.pattern, rule.keywords));
  return {
    rule,
    checksum: rule.checksum && checksums[rule.checksum],
    rank,
    // At the same place, a name that speaks of the vendor says more than a form.
    order: rule.assigned ? index - 1_000_000 : index,
    search: once(() => makeSearch(rule.pattern)),
    shape,
    sight: once(() => sightOf(rule, shape())),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
