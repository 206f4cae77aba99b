/** Idiom: how a language reads an environment variable, as data; `NAME` stands for the variable, `"` for a quote of either kind. */

export interface Idiom {
  /** What a person reads in a title. */
  readonly shown: string;
  /** As an expression in the place of a whole literal. */
  readonly expression: string;
  /** As the field of an interpolated string, braces included; without it only a whole literal is replaced. */
  readonly field?: string;
  /** What the expression needs. */
  readonly imports?: readonly Import[];
  /** The expression waits, so it stands only where code may. */
  readonly waits?: true;
}

export interface Import {
  /** Empty where `name` is the module itself. */
  readonly module: string;
  readonly name: string;
}

/** `template` for this variable; `quote` must be one that may stand where the result goes. */
export function written(template: string, name: string, quote: '"' | "'" = '"'): string {
  return template.replaceAll('"', quote).replaceAll('NAME', name);
}
