/** custom-rules: a project's own rules, checked like the built-in ones, and the engine that has them. */

import { compile, type Engine, problemsOf } from '../detect/engine/compile.ts';
import { searchFor } from '../detect/engine/search.ts';
import type { Rule } from '../detect/rule.ts';
import { generalRules, vendorRules } from '../detect/rules/index.ts';
import { printable } from '../text/printable.ts';
import type { CustomRule } from './configuration.ts';
import { type CompileLinear, type LinearPattern, within } from './linear-pattern.ts';

export interface FieldProblem {
  /** Such as ['customRules', 0, 'pattern']. */
  readonly path: readonly (string | number)[];
  /** A clause. */
  readonly problem: string;
}

/** A rule that cannot be used is left out and named, with all that is wrong with it. */
export function readCustomRules(
  given: readonly CustomRule[],
  compileLinear: CompileLinear,
): { readonly rules: readonly Rule[]; readonly problems: readonly FieldProblem[] } {
  const ids = new Set(builtInRules().map(({ id }) => id));
  const rules: Rule[] = [];
  const problems: FieldProblem[] = [];
  for (const [index, custom] of given.entries()) {
    const facts = factsOf(custom);
    const pattern = compileLinear(custom.pattern);
    const assigned = custom.assigned === undefined ? undefined : compileLinear(custom.assigned);
    const own = [
      ...(ids.has(custom.id) ? [['id', 'another rule has this id'] as const] : []),
      ...problemsOf(facts).map((problem) => [fieldOf(problem), problem] as const),
      ...('problem' in pattern ? [['pattern', pattern.problem] as const] : []),
      ...(assigned && 'problem' in assigned ? [['assigned', assigned.problem] as const] : []),
    ];
    problems.push(...own.map(([field, problem]) => ({ path: ['customRules', index, field], problem })));
    ids.add(custom.id);
    if (own.length > 0 || 'problem' in pattern || (assigned && 'problem' in assigned)) continue;
    const widest = 2 * (custom.reach ?? 512);
    const inPlace = (linear: LinearPattern): RegExp => new RepositoryPattern(linear, widest, custom.id);
    rules.push({ ...facts, pattern: inPlace(pattern), ...(assigned && { assigned: inPlace(assigned) }) });
  }
  return { rules, problems };
}

/** The built-in rules and these, which win over the general ones. */
export function engineWith(rules: readonly Rule[]): Engine {
  const spent = new Map<string, number>();
  const engine = compile([...vendorRules, ...rules], generalRules, (pattern) => {
    if (!(pattern instanceof RepositoryPattern)) return searchFor(pattern);
    const { linear, widest, rule } = pattern;
    return within(linear, widest, (units) => spent.set(rule, (spent.get(rule) ?? 0) + units));
  });
  return { ...engine, spent };
}

export function builtInRules(): readonly Rule[] {
  return [...vendorRules, ...generalRules];
}

/** Stands where a built-in rule has its RegExp; as such it only tells how wide a match may be, and never runs. */
class RepositoryPattern extends RegExp {
  readonly linear: LinearPattern;
  readonly widest: number;
  readonly rule: string;

  constructor(linear: LinearPattern, widest: number, rule: string) {
    super(`[\\s\\S]{0,${widest}}`);
    this.linear = linear;
    this.widest = widest;
    this.rule = rule;
  }

  override test(text: string): boolean {
    return this.linear.test(text);
  }
}

function factsOf({ assigned: _, pattern: __, ...own }: CustomRule): Omit<Rule, 'pattern' | 'assigned'> {
  return {
    why: 'The project asks to have it found.',
    confidence: 'likely',
    suggestedName: own.id
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
      .replace(/^(?=\d)/, '_'),
    page: 'https://github.com/secretref/secretref/blob/main/docs/configuration.md',
    ...own,
    // They reach terminals, editors and other tools' pages.
    title: printable(own.title),
    ...(own.why !== undefined && { why: printable(own.why) }),
    origin: 'repository',
    // Examples are the built-in rules' business.
    hits: [],
    misses: [],
  };
}

/** `problemsOf` names the field in words. */
function fieldOf(problem: string): string {
  const fields = [
    ['keywords', /keyword/],
    ['suggestedName', /variable/],
    ['page', /page/],
  ] as const;
  return fields.find(([, words]) => words.test(problem))?.[0] ?? 'id';
}
