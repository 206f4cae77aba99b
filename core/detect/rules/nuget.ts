/** NuGet: to be written. */

import type { Rule } from '../rule.ts';

export const nuget: readonly Rule[] = [];
