/** rules: every vendor's rules, then the general ones in the order in which they give way to each other. */

import type { Rule } from '../rule.ts';
import { authorizationHeader, genericCredential, jwt, privateKey, urlPassword } from './general.ts';
import * as vendors from './vendors.ts';

export const vendorRules: readonly Rule[] = Object.values(vendors).flat();

export const generalRules: readonly Rule[] = [privateKey, jwt, urlPassword, authorizationHeader, genericCredential];
