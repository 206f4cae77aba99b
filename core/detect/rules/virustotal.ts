/** VirusTotal: to be written. */

import type { Rule } from '../rule.ts';

export const virustotal: readonly Rule[] = [];
