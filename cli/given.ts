/** Given: what a verb gets of its command line. */

export interface Given {
  readonly flags: ReadonlySet<string>;
  /** In the order given; an option that may stand only once has one. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
  /** What stands behind `--`, for a verb that starts a program. */
  readonly command: readonly string[];
}
