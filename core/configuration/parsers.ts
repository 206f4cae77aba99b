/** parsers: what reads patterns and TOML; loaded only for repositories that have some. */

import { type CompileLinear, loadLinear } from './linear-pattern.ts';

export interface Parsers {
  readonly compile: CompileLinear;
  /** The parsed document, or the line and clause of what is wrong. Never throws. */
  parseToml(text: string): { readonly document: unknown } | { readonly line: number; readonly problem: string };
}

export async function loadParsers(): Promise<Parsers> {
  const [compile, { parse, TomlError }] = await Promise.all([loadLinear(), import('smol-toml')]);
  return {
    compile,
    parseToml(text) {
      try {
        return { document: parse(text.replace(/^\ufeff/, '')) };
      } catch (error) {
        return { line: error instanceof TomlError ? error.line : 1, problem: 'it is no TOML from here on' };
      }
    },
  };
}
