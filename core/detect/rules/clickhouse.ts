/** ClickHouse Cloud: to be written. */

import type { Rule } from '../rule.ts';

export const clickhouse: readonly Rule[] = [];
