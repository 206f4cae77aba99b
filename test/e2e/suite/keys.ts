/** The keys that the suite moves, made from a seed, so that the journey that starts the suite can search for them afterwards. */
import { type Key, newKey } from '../key.ts';

export type SuiteKeys = Readonly<Record<'injected' | 'inJson' | 'copied' | 'cleared', Key>>;

export function suiteKeys(seed: number): SuiteKeys {
  // With any other seed a search would look for keys that nobody ever had.
  if (!Number.isInteger(seed)) throw new Error('The suite needs the seed of its keys in E2E_SEED.');
  return { injected: newKey(seed), inJson: newKey(seed + 1), copied: newKey(seed + 2), cleared: newKey(seed + 3) };
}
