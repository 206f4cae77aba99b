/** custom-rules: a project's own rules, checked like the built-in ones, and the engine that has them. */

import { compile, type Engine, problemOf } from '../detect/engine/compile.ts';
import { searchFor } from '../detect/engine/search.ts';
import type { Rule } from '../detect/rule.ts';
import { generalRules, vendorRules } from '../detect/rules/index.ts';
import type { CustomRule } from './configuration.ts';
import { type CompileLinear, type LinearPattern, within } from './linear-pattern.ts';

export interface FieldProblem {
  /** Such as ['customRules', 0, 'pattern']. */
  readonly path: readonly (string | number)[];
  /** A clause. */
  readonly problem: string;
}

/** A rule that cannot be used is left out and named. */
export function readCustomRules(
  given: readonly CustomRule[],
  compileLinear: CompileLinear,
): { readonly rules: readonly Rule[]; readonly problems: readonly FieldProblem[] } {
  const ids = new Set(builtInRules().map(({ id }) => id));
  const rules: Rule[] = [];
  const problems: FieldProblem[] = [];
  for (const [index, custom] of given.entries()) {
    const refuse = (field: string, problem: string) => problems.push({ path: ['customRules', index, field], problem });
    const pattern = compileLinear(custom.pattern);
    const assigned = custom.assigned === undefined ? undefined : compileLinear(custom.assigned);
    if (ids.has(custom.id)) refuse('id', 'another rule has this id');
    else if ('problem' in pattern) refuse('pattern', pattern.problem);
    else if (assigned && 'problem' in assigned) refuse('assigned', assigned.problem);
    else {
      const rule = toRule(custom, pattern, assigned);
      const problem = problemOf(rule);
      if (problem) refuse(fieldOf(problem), problem);
      else rules.push(rule);
    }
    ids.add(custom.id);
  }
  return { rules, problems };
}

/** The built-in rules and these, which win over the general ones. */
export function engineWith(rules: readonly Rule[]): Engine {
  return compile([...vendorRules, ...rules], generalRules, (pattern) =>
    pattern instanceof RepositoryPattern ? within(pattern.linear, pattern.widest) : searchFor(pattern),
  );
}

export function builtInRules(): readonly Rule[] {
  return [...vendorRules, ...generalRules];
}

/** Stands where a built-in rule has its RegExp; as such it only tells how wide a match may be, and never runs. */
class RepositoryPattern extends RegExp {
  readonly linear: LinearPattern;
  readonly widest: number;

  constructor(linear: LinearPattern, widest: number) {
    super(`[\\s\\S]{0,${widest}}`);
    this.linear = linear;
    this.widest = widest;
  }

  override test(text: string): boolean {
    return this.linear.test(text);
  }
}

function toRule(custom: CustomRule, pattern: LinearPattern, assigned: LinearPattern | undefined): Rule {
  const { assigned: _, pattern: __, ...own } = custom;
  const widest = 2 * (custom.reach ?? 512);
  return {
    why: 'The project asks to have it found.',
    confidence: 'likely',
    suggestedName: custom.id
      .toUpperCase()
      .replaceAll('-', '_')
      .replace(/^(?=\d)/, '_'),
    page: 'https://github.com/secretref/secretref/blob/main/docs/configuration.md',
    ...own,
    pattern: new RepositoryPattern(pattern, widest),
    ...(assigned && { assigned: new RepositoryPattern(assigned, widest) }),
    origin: 'repository',
    // Examples are the built-in rules' business.
    hits: [],
    misses: [],
  };
}

/** `problemOf` names one field in words. */
function fieldOf(problem: string): string {
  const fields = [
    ['keywords', /keyword/],
    ['suggestedName', /variable/],
    ['page', /page/],
  ] as const;
  return fields.find(([, words]) => words.test(problem))?.[0] ?? 'id';
}
