/** judge: whether a value without a format is a credential, by its name, its looks and its place. */

import { wordsOf } from '../../reference/name.ts';
import type { Confidence } from '../finding.ts';
import type { Evidence } from './evidence.ts';
import { featuresOf } from './features.ts';
import { isImpossible } from './impossible.ts';
import { probability } from './model.ts';
import { isUnmistakable } from './unmistakable.ts';
import weights from './weights.json' with { type: 'json' };

/** Undefined when it is none. Linear in the value's length. */
export function judge(evidence: Evidence): Exclude<Confidence, 'certain'> | undefined {
  const words = wordsOf(evidence.name);
  if (isImpossible(evidence, words)) return undefined;
  const sure = probability(weights, featuresOf(evidence, words));
  if (sure >= weights.likely) return 'likely';
  return sure >= weights.possible || isUnmistakable(evidence, words.join(' ')) ? 'possible' : undefined;
}
