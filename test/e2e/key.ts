/** A key of a real format, new for each run unless a seed is given, and the digest by which a program proves that it received it. */
import { createHash, randomInt } from 'node:crypto';
import { expandTemplate } from '../../samples/templates.ts';

export type Key = { readonly value: string; readonly digest: string };

export function newKey(seed = randomInt(2 ** 31)): Key {
  const value = expandTemplate('sk_live_{alnum:24}', seed);
  return { value, digest: createHash('sha256').update(value).digest('hex') };
}
