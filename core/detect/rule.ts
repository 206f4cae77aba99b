/** Rule: a credential's format as data. Adding a vendor is one file in `rules/` and one line in `rules/index.ts`. */

import type { Shape } from './assignments/shape.ts';
import type { ChecksumName } from './checksums/index.ts';
import type { Confidence } from './finding.ts';
import type { Quality } from './judgement/quality.ts';

export interface Rule {
  /** Kebab-case, vendor first, stable for ever: `github-token`. */
  readonly id: string;
  /** A noun phrase: "GitHub token". */
  readonly title: string;
  /** One sentence: what somebody who has the value can do. */
  readonly why: string;
  /** Literal pieces, lower case, of which every match holds or is near one: the prefilter looks for nothing else. */
  readonly keywords: readonly string[];
  /** Where its matches begin, if no keyword is common to them: with a long run (engine/long-runs.ts), or with a short dotted prefix before one. */
  readonly begins?: 'long-run';
  /**
   * Linear-time: bounded repetition only. The value is the group named `secret`, or the whole match.
   * No flags but `i`, `u`, `s`, `m`; the engine adds its own. With `assigned` it is held against a whole assigned value.
   */
  readonly pattern: RegExp;
  /** How far from a keyword a match may begin or end, in UTF-16 units; 512 if not given. */
  readonly reach?: number;
  /**
   * For formats that say nothing by themselves: the words of the name that the value must be assigned to,
   * lower case and parted by single spaces, so that `awsSecretKey`, `AWS_SECRET_KEY` and `aws-secret-key` are all "aws secret key".
   */
  readonly assigned?: RegExp;
  /** A lower-case word that must stand in the value's assigned name or within 200 characters before the value. */
  readonly near?: readonly string[];
  /** The kind of place that the pattern describes. */
  readonly shape?: Shape;
  /** How random the value must look besides its form; `token` if not given. */
  readonly quality?: Quality;
  /** The name that the place gives to a value: by it those are judged, as at most possible, that do not look so random. */
  readonly called?: string;
  /** What a match is worth on its form alone; public: made to be published, so that it is known and nothing is reported at its place. */
  readonly confidence: Confidence | 'public';
  /** A checksum or structure that the value is held against (a file in `checksums/`): right makes it certain, wrong lowers it by one step. */
  readonly checksum?: ChecksumName;
  /** The name for a variable when the text suggests none: `GITHUB_TOKEN`. */
  readonly suggestedName: string;
  /** The provider's page on revoking it. */
  readonly page: string;
  /** Whose it is, where it is not ours: one of a repository gives way where it covers several findings of others. */
  readonly origin?: 'repository';
  /**
   * Templates (samples/templates.ts) of texts that must give one finding with this id, the value marked «…», and of texts that must
   * give none with it.
   */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
