/** issuer: who gave out a value, as the rules know it by its form: there it is revoked, and a new one had. The value goes no further than the engine. */

import { vendorRules } from '../core/detect/rules/index.ts';
import { scan } from '../core/detect/scan.ts';
import type { Secret } from '../core/secret.ts';
import { languageOf } from '../core/text/language.ts';

export interface Issuer {
  /** "Stripe secret key". */
  readonly title: string;
  /** Where it is revoked or rolled. */
  readonly page: string;
}

/** Undefined for a value that anybody could have made up, such as a password. */
export function issuerOf(secret: Secret): Issuer | undefined {
  const issued = new Set(vendorRules.map(({ id }) => id));
  return scan(secret.reveal(), languageOf('value.txt')).findings.find(({ rule }) => issued.has(rule));
}
