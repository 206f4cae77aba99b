/** evidence: what is known of a value without a format when it is judged. */

import type { Shape } from '../assignments/shape.ts';

export interface Evidence {
  /** As it stands in the text: `DB_PASSWORD`, `config.apiKey`; empty where there is none. */
  readonly name: string;
  readonly value: string;
  /** The kind of its place. */
  readonly shape?: Shape | undefined;
}
