/** SonarQube / SonarCloud: to be written. */

import type { Rule } from '../rule.ts';

export const sonarqube: readonly Rule[] = [];
