/** Reach: what an identity may read beside what it needs, as far as its vault tells it. */

export interface Reach {
  /** The vault, as a person knows it. */
  readonly origin: string;
  /** Of what is needed, what may not be read; paths as policies write them. */
  readonly missing: readonly string[];
  /** What may be read beside it; a `*` at the end stands for anything. */
  readonly beyond: readonly string[];
  /** One sentence each about what the vault does not tell. */
  readonly unknown: readonly string[];
}
