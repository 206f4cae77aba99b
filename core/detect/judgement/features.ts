/** features: everything that the judgement looks at, as one row of numbers. */

import { wordsOf } from '../../reference/name.ts';
import type { Evidence } from './evidence.ts';
import { describeName, nameFeatures } from './name-features.ts';
import { describePlace, placeFeatures } from './place-features.ts';
import { describeValue, valueFeatures } from './value-features.ts';

/** The weights are made for these, in this order. */
export const featureNames: readonly string[] = [...nameFeatures, ...valueFeatures, ...placeFeatures];

/** `words` are the name's. */
export function featuresOf(evidence: Evidence, words: readonly string[] = wordsOf(evidence.name)): number[] {
  return describeName(evidence.name, words).concat(describeValue(evidence.value, words), describePlace(evidence));
}
