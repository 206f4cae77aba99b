/** languages: which rewriter serves which language (files/kinds.ts knows the rest by their names), and what stands in the value's place afterwards. */

import { codeRewriter } from './code/code.ts';
import { javascriptRewriter } from './code/javascript.ts';
import { pythonRewriter } from './code/python.ts';
import { shellRewriter } from './code/shell.ts';
import { rewriteDotenv } from './files/dotenv.ts';
import { codeIdioms } from './idioms/code-idioms.ts';
import { fish } from './idioms/fish.ts';
import type { Idiom } from './idioms/idiom.ts';
import { javascript } from './idioms/javascript.ts';
import { python } from './idioms/python.ts';
import { shell } from './idioms/shell.ts';
import { typescript } from './idioms/typescript.ts';
import type { Rewriter } from './rewriting.ts';

export type LanguageRewriter =
  /** Code reads a variable, which the env file maps to the reference. */
  | { readonly kind: 'variable'; readonly rewrite: Rewriter; readonly idiom: Pick<Idiom, 'shown'> }
  /** Code reads the vault by itself. */
  | { readonly kind: 'vault'; readonly rewrite: Rewriter }
  /** The reference itself stands in the file. */
  | { readonly kind: 'reference'; readonly rewrite: Rewriter };

export const languages: ReadonlyMap<string, LanguageRewriter> = new Map<string, LanguageRewriter>([
  // Plain .js files hold JSX often enough; in .ts files `<` opens a type.
  ['javascript', { kind: 'variable', rewrite: javascriptRewriter(javascript, 'jsx'), idiom: javascript }],
  ['javascriptreact', { kind: 'variable', rewrite: javascriptRewriter(javascript, 'jsx'), idiom: javascript }],
  ['typescript', { kind: 'variable', rewrite: javascriptRewriter(typescript, 'no-jsx'), idiom: typescript }],
  ['typescriptreact', { kind: 'variable', rewrite: javascriptRewriter(typescript, 'jsx'), idiom: typescript }],
  ['python', { kind: 'variable', rewrite: pythonRewriter(python), idiom: python }],
  ...Array.from(codeIdioms, ([id, idiom]) => [id, { kind: 'variable', rewrite: codeRewriter(idiom), idiom }] as const),
  ['shellscript', { kind: 'variable', rewrite: shellRewriter(shell), idiom: shell.idiom }],
  ['fish', { kind: 'variable', rewrite: shellRewriter(fish), idiom: fish.idiom }],
  ['dotenv', { kind: 'reference', rewrite: rewriteDotenv }],
]);
