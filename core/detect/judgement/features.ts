/** features: everything that the judgement looks at, as one row of numbers. */

import { wordsOf } from '../../reference/name.ts';
import type { Evidence } from './evidence.ts';
import { describeName, nameFeatures } from './name-features.ts';
import { describePlace, placeFeatures } from './place-features.ts';
import { describeValue, valueFeatures } from './value-features.ts';

/** The weights are made for these, in this order. */
export const featureNames: readonly string[] = [...nameFeatures, ...valueFeatures, ...placeFeatures];

export function featuresOf(evidence: Evidence): number[] {
  const words = wordsOf(evidence.name);
  return [...describeName(evidence.name, words), ...describeValue(evidence.value, words), ...describePlace(evidence)];
}
