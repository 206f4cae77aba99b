/** compile: rule data becomes a checked Engine; a bad rule is named here with a sentence, not at scan time. */

import { isLoaderVariable } from '../reference/variable.ts';
import { checksums } from './checksums/index.ts';
import type { Checksum } from './checksums/verdict.ts';
import { type Automaton, buildAutomaton } from './prefilter.ts';
import type { Rule } from './rule.ts';
import { generalRules, vendorRules } from './rules/index.ts';

export interface CompiledRule {
  readonly rule: Rule;
  /** The rule's pattern with the flags that the engine needs. */
  readonly pattern: RegExp;
  readonly reach: number;
  readonly checksum: Checksum | undefined;
  /** 0 for a vendor's format; the higher, the sooner its findings give way to others at the same place. */
  readonly rank: number;
}

export interface Engine {
  readonly automaton: Automaton;
  readonly keywords: readonly string[];
  /** By keyword: the rules whose pattern is tried near it. */
  readonly byKeyword: readonly (readonly CompiledRule[])[];
  /** By keyword: whether it may stand in the name of an assignment that a rule asks for. */
  readonly namesAssignment: readonly boolean[];
  /** Rules that know a value by the name that it is assigned to. */
  readonly assigned: readonly CompiledRule[];
}

/** The engine of the built-in rules, made at its first use. */
export function builtInEngine(): Engine {
  builtIn ??= compile(vendorRules, generalRules);
  return builtIn;
}

let builtIn: Engine | undefined;

/** `general` rules give way to `vendors`' rules, and each to the one before it. Throws on a bad rule: that is a bug in the data. */
export function compile(vendors: readonly Rule[], general: readonly Rule[] = []): Engine {
  const rules = [...vendors, ...general];
  for (const rule of rules) {
    const problem =
      problemOf(rule) ??
      (rules.some((other) => other !== rule && other.id === rule.id) ? 'its id is taken by another rule' : undefined);
    if (problem) throw new Error(`The rule ${rule.id} cannot be used: ${problem}.`);
  }
  const compiled = [
    ...vendors.map((rule) => compileRule(rule, 0)),
    ...general.map((rule, index) => compileRule(rule, index + 1)),
  ];
  const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
  const withKeyword = (keyword: string) => compiled.filter(({ rule }) => rule.keywords.includes(keyword));
  return {
    automaton: buildAutomaton(keywords),
    keywords,
    byKeyword: keywords.map((keyword) => withKeyword(keyword).filter(({ rule }) => !rule.assigned)),
    namesAssignment: keywords.map((keyword) => withKeyword(keyword).some(({ rule }) => rule.assigned !== undefined)),
    assigned: compiled.filter(({ rule }) => rule.assigned !== undefined),
  };
}

/** What is wrong with a rule, to follow "it cannot be used:"; undefined when nothing is. */
export function problemOf(rule: Rule): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule.id)) return 'its id must be lower-case words joined by dashes';
  if (rule.title === '' || rule.why === '') return 'it needs a title and a sentence that says why it matters';
  if (rule.keywords.length === 0) return 'it needs a keyword, or it would never be tried';
  const bad = rule.keywords.find((keyword) => !/^[\x20-\x40\x5b-\x7e]{2,}$/.test(keyword));
  if (bad !== undefined) return `its keyword "${bad}" must be at least two ASCII characters without capitals`;
  if (/[^iusm]/.test(rule.pattern.flags)) return 'its pattern may have no flags but i, u, s and m';
  if (repeatsWithoutBound(rule.pattern.source))
    return 'its pattern repeats something without a bound; write {0,100} instead of *';
  if (!/^[A-Z_][A-Z0-9_]*$/.test(rule.suggestedName) || isLoaderVariable(rule.suggestedName))
    return `"${rule.suggestedName}" is no name for a variable`;
  if (!URL_OF_A_PAGE.test(rule.page)) return 'its page must be an https address';
  if (rule.hits.length === 0 || rule.misses.length === 0) return 'it needs at least one hit and one miss';
  return undefined;
}

const URL_OF_A_PAGE = /^https:\/\/[^\s/]+\.[^\s/]+/;

/** An unescaped `*`, `+` or `{n,}` outside a character class. */
function repeatsWithoutBound(source: string): boolean {
  return /[*+]|\{\d+,\}/.test(source.replace(/\\[\s\S]/g, '').replace(/\[[^\]]*\]/g, ''));
}

function compileRule(rule: Rule, rank: number): CompiledRule {
  return {
    rule,
    pattern: new RegExp(rule.pattern.source, `${rule.pattern.flags}dg`),
    reach: rule.reach ?? 512,
    checksum: rule.checksum && checksums[rule.checksum],
    rank,
  };
}
