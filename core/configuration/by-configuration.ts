/** by-configuration: what .secretref.json silences: rules, confidences, stop-words, allowed values; and which paths it leaves out. */

import type { Confidence } from '../detect/finding.ts';
import type { Configuration } from './configuration.ts';
import { matchesAny } from './globs.ts';
import type { LinearPattern } from './linear-pattern.ts';
import type { Silencer } from './silencer.ts';

/** `allowed` are the compiled `allowedValues`. */
export function byConfiguration(
  { minimumConfidence = 'possible', rules = {}, stopWords = [] }: Configuration,
  allowed: readonly LinearPattern[],
): Silencer {
  const words = stopWords.map((word) => word.toLowerCase());
  return {
    by: 'configuration',
    reasonFor({ finding: { rule, confidence }, value }) {
      const own = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
      if (own === 'off') return `rules.${rule}`;
      if (sureness[confidence] < sureness[own ?? minimumConfidence]) return own ? `rules.${rule}` : 'minimumConfidence';
      const lower = words.length > 0 ? value.toLowerCase() : '';
      if (words.some((word) => lower.includes(word))) return 'stopWords';
      return allowed.some((pattern) => pattern.matches(value)) ? 'allowedValues' : undefined;
    },
  };
}

/** `path` as seen from the configuration's folder. */
export function isLeftOut({ include, exclude = [] }: Configuration, path: string): boolean {
  return (include !== undefined && !matchesAny(include, path)) || matchesAny(exclude, path);
}

const sureness: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 };
