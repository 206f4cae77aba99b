/** Finding: where a credential stands and why it is one; never the value. */

import type { Span } from '../text/span.ts';

/** certain: format and checksum, or unmistakable; likely: format alone; possible: a name and a value that looks random. */
export type Confidence = 'certain' | 'likely' | 'possible';

export interface Finding {
  /** The rule's id, kebab-case, stable for ever: it stands in ignore comments and reports. */
  readonly rule: string;
  /** What was found, as a noun phrase: "Stripe secret key". */
  readonly title: string;
  /** One sentence: what somebody who has the value can do. */
  readonly why: string;
  readonly confidence: Confidence;
  /** Exactly the value, without quotes, prefix words or user name. */
  readonly span: Span;
  /** The name that the value is given to, as it is written; none where there is none that can be shown (shown-name.ts). */
  readonly name?: string;
  /** A name for the variable that will hold it, SCREAMING_SNAKE_CASE: from the assigned name if that says enough, else from the rule. */
  readonly suggestedName: string;
  /** The page where the provider revokes it, or that explains this kind of finding. */
  readonly page: string;
}
