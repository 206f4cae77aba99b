/** read-in-force: the text of a .secretref.json made ready: its rules compiled, its patterns checked, its problems named. */

import { builtInEngine, type Engine } from '../detect/engine/compile.ts';
import { meantInstead } from '../text/nearest.ts';
import { byConfiguration } from './by-configuration.ts';
import type { Problem } from './check-json.ts';
import { type Configuration, type CustomRule, readConfiguration } from './configuration.ts';
import { builtInRules, engineWith, type FieldProblem, readCustomRules } from './custom-rules.ts';
import { type CompileLinear, type LinearPattern, limited } from './linear-pattern.ts';
import type { Silencer } from './silencer.ts';

export interface InForce {
  readonly configuration: Configuration;
  readonly silencer: Silencer;
  readonly engine: Engine;
  /** The rules that the engine has besides the built-in ones, as data. One that is off is not among them, so that it covers nothing. */
  readonly customRules: readonly CustomRule[];
}

export interface ReadInForce {
  /** Undefined when the file cannot be used. */
  readonly inForce?: InForce;
  readonly notices: readonly (Problem & { readonly weight: 'refused' | 'warning' })[];
  /** for parsers: it has patterns, and `compile` was not given; the rest is in force. */
  readonly waits: 'for parsers' | 'for nothing';
}

/** Never throws. A pattern or rule that cannot be run is left out and named; the rest is in force. */
export function readInForce(text: string, given: CompileLinear | undefined): ReadInForce {
  const compile = given && limited(given);
  const read = readConfiguration(text);
  if (read.kind === 'malformed')
    return { notices: read.problems.map((problem) => ({ ...problem, weight: 'refused' })), waits: 'for nothing' };
  const { configuration, lineOf } = read;
  const { allowedValues = [], customRules = [] } = configuration;
  const hasPatterns = allowedValues.length + customRules.length > 0;
  const allowed = compile ? readAllowed(allowedValues, compile) : { patterns: [], problems: [] };
  const custom = compile ? readCustomRules(customRules, compile) : { rules: [], problems: [] };
  const place = ({ path, problem }: FieldProblem): Problem => ({ line: lineOf(path), field: fieldName(path), problem });
  const ids = new Set([...builtInRules(), ...customRules].map(({ id }) => id));
  const strangers = Object.keys(configuration.rules ?? {}).filter((id) => !ids.has(id));
  const unknown = strangers.map((id, at) => ({
    path: ['rules', id],
    problem: `no rule has this name${at < mostAsked ? meantInstead(id, [...ids]) : ''}`,
  }));
  const isOff = ({ id }: { readonly id: string }): boolean => configuration.rules?.[id] === 'off';
  const rules = custom.rules.filter((rule) => !isOff(rule));
  const warnings = [...read.warnings, ...unknown.map(place)];
  return {
    inForce: {
      configuration,
      silencer: byConfiguration(configuration, allowed.patterns),
      engine: rules.length > 0 ? engineWith(rules) : builtInEngine(),
      customRules: customRules.filter((rule) => !isOff(rule)),
    },
    notices: [
      ...[...allowed.problems, ...custom.problems].map((problem) => ({ ...place(problem), weight: 'refused' as const })),
      ...warnings.map((problem) => ({ ...problem, weight: 'warning' as const })),
    ],
    waits: hasPatterns && !compile ? 'for parsers' : 'for nothing',
  };
}

/** Comparing with every rule takes its time, and of more problems none is told. */
const mostAsked = 20;

function readAllowed(
  sources: readonly string[],
  compile: CompileLinear,
): { patterns: LinearPattern[]; problems: FieldProblem[] } {
  const patterns: LinearPattern[] = [];
  const problems: FieldProblem[] = [];
  for (const [index, source] of sources.entries()) {
    const pattern = compile(source);
    if ('problem' in pattern) problems.push({ path: ['allowedValues', index], problem: pattern.problem });
    else patterns.push(pattern);
  }
  return { patterns, problems };
}

/** As `customRules[0].pattern`. */
function fieldName(path: readonly (string | number)[]): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at > 0 ? `.${step}` : step)).join('');
}
