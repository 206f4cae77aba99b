/** Cloudinary: to be written. */

import type { Rule } from '../rule.ts';

export const cloudinary: readonly Rule[] = [];
