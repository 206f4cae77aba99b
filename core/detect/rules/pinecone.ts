/** Pinecone: to be written. */

import type { Rule } from '../rule.ts';

export const pinecone: readonly Rule[] = [];
