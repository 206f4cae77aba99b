/** Peer: another scanner, as a bench needs it: how it is had, how it is run over a folder with its default settings, and how its report is read. */

/** A place that a scanner names: lines and columns from 1, columns in its own unit; `path` as it prints it. */
export interface Place {
  readonly path: string;
  readonly rule: string;
  readonly line: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface Peer {
  readonly name: string;
  /** Each gets an environment of its own, since two of them install a program of the same name. The first package has the version. */
  readonly from: { readonly registry: 'PyPI' | 'npm'; readonly packages: readonly string[] };
  /** The program below the environment; `*` for a folder whose name depends on the machine. Native programs are started without their launcher. */
  readonly program: string;
  /** The report goes to `report`, or to standard output. */
  args(tree: string, report: string): readonly string[];
  /** Every place in the report's text. */
  read(report: string): Place[];
}
