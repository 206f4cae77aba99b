/** Configuration: what a project asks for in .secretref.json, checked; patterns are still text here. */

import type { Confidence } from '../detect/finding.ts';
import type { Quality } from '../detect/judgement/quality.ts';
import { checkJson, type Problem } from './check-json.ts';
import { configurationSchema } from './schema.ts';

export interface Configuration {
  readonly minimumConfidence?: Confidence;
  readonly rules?: Readonly<Record<string, 'off' | Confidence>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly stopWords?: readonly string[];
  readonly allowedValues?: readonly string[];
  readonly customRules?: readonly CustomRule[];
}

/** As `Rule`, with patterns as text and most of the rest optional. */
export interface CustomRule {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly pattern: string;
  readonly why?: string;
  readonly reach?: number;
  readonly assigned?: string;
  readonly near?: readonly string[];
  readonly quality?: Quality;
  readonly confidence?: Confidence;
  readonly suggestedName?: string;
  readonly page?: string;
}

export type ConfigurationRead =
  | {
      readonly kind: 'read';
      readonly configuration: Configuration;
      /** Fields that nobody knows; the rest counts. */
      readonly warnings: readonly Problem[];
      /** The line on which a field such as ['customRules', 0, 'pattern'] stands. */
      lineOf(field: readonly (string | number)[]): number;
    }
  | { readonly kind: 'malformed'; readonly problems: readonly [Problem, ...Problem[]] };

/** Never throws. One wrong value refuses the whole file, so that half of it never silences what the other half would not. */
export function readConfiguration(text: string): ConfigurationRead {
  const { value, problems, unknown, lineOf } = checkJson(text, configurationSchema);
  const [first, ...others] = problems;
  if (first) return { kind: 'malformed', problems: [first, ...others] };
  return { kind: 'read', configuration: value as Configuration, warnings: unknown, lineOf };
}
