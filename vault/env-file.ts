/** env-file: one env file, read once, in time that its size bounds. */

import { parse } from 'dotenv';
import { showForeign } from '../core/text/foreign.ts';

export interface EnvFile {
  readonly path: string;
  readonly variables: ReadonlyMap<string, string>;
  /** By variable, what is left of a reference that a "#" cuts. */
  readonly cut: ReadonlyMap<string, string>;
}

export interface EnvFileText {
  /** For messages. */
  readonly path: string;
  readonly text: string;
}

/** Only for a file without a problem. */
export function readEnvFile({ path, text }: EnvFileText): EnvFile {
  return { path, variables: new Map(Object.entries(parse(text))), cut: cutReferences(text) };
}

/** One sentence for a file that would cost too much time: dotenv's is the square of the blank lines that follow each other. */
export function envFileProblem({ path, text }: EnvFileText): string | undefined {
  if (Buffer.byteLength(text) > 1_048_576)
    return `${showForeign(path)} is over 1 MiB, too large for an env file; move what is no variable elsewhere.`;
  let blank = 0;
  for (const line of text.split(lineBreak)) {
    blank = line.trim() === '' ? blank + 1 : 0;
    if (blank > 200) return `${showForeign(path)} has over 200 blank lines in a row, which no env file needs; remove them.`;
  }
  return undefined;
}

const lineBreak = /\r?\n|\r/;

/** Without quotes, "#" starts a comment in an env file: the whole value would be handed out instead of the part that was meant. */
function cutReferences(text: string): Map<string, string> {
  const cut = new Map<string, string>();
  for (const line of text.split(lineBreak)) {
    const [, name, reference] = cutReference.exec(line) ?? [];
    if (name && reference && !cut.has(name)) cut.set(name, reference);
  }
  return cut;
}

const cutReference =
  /^\s*(?:export\s+)?([\w.-]+)\s*(?:=|:\s)\s*((?:secret)?ref\+[^\s#'"`]+(?=#\/)|(?:vault|bao):[^\s#'"`]+\/[^\s#'"`]+(?=#[^\s]))/;
