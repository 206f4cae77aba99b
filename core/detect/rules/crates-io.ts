/** Rust crates registry: to be written. */

import type { Rule } from '../rule.ts';

export const cratesIo: readonly Rule[] = [];
