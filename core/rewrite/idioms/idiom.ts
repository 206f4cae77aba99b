/** Idiom: how a language reads an environment variable, as data; `NAME` stands for the variable, `"` for a quote of either kind. */

export interface Idiom {
  /** What a person reads in a title. */
  readonly shown: string;
  /** As an expression in the place of a whole literal. */
  readonly expression: string;
  /** As the field of an interpolated string, braces included. */
  readonly field: string;
  /** The module that the expression needs, and the line that imports it. */
  readonly imports?: { readonly module: string; readonly line: string };
}

/** `template` for this variable; `quote` must be one that may stand where the result goes. */
export function written(template: string, name: string, quote: '"' | "'" = '"'): string {
  return template.replaceAll('"', quote).replaceAll('NAME', name);
}
