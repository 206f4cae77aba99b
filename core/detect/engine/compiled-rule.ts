/** compiled-rule: a rule with what is worked out of it. */

import type { Checksum } from '../checksums/verdict.ts';
import type { Rule } from '../rule.ts';
import type { PatternShape } from './pattern-shape.ts';
import type { Search } from './search.ts';
import type { Sight } from './sight.ts';

export interface CompiledRule {
  readonly rule: Rule;
  readonly checksum: Checksum | undefined;
  /** 0 for a vendor's format; the higher, the sooner its findings give way to others at the same place. */
  readonly rank: number;
  /** Its place among all rules: of two that say the same of a place, the first stays. */
  readonly order: number;
  /** Made when the rule is first tried: most texts hold a few rules' keywords, and nobody should wait for the others. */
  search(): Search;
  shape(): PatternShape;
  sight(): Sight;
}
