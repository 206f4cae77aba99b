/** index: which languages can read which vault by themselves, as rewriters. */

import { formatReference, type Reference } from '../../reference/reference.ts';
import { codeRewriter } from '../code/code.ts';
import { javascriptRewriter } from '../code/javascript.ts';
import { pythonRewriter } from '../code/python.ts';
import { csharp } from '../idioms/csharp.ts';
import { go } from '../idioms/go.ts';
import { java } from '../idioms/java.ts';
import { plainNote } from '../note.ts';
import type { Rewriter } from '../rewriting.ts';
import { csharpRead } from './csharp.ts';
import { goRead } from './go.ts';
import { javaRead } from './java.ts';
import { javascriptRead } from './javascript.ts';
import { type SdkPlace, sdkPlaceOf } from './place.ts';
import { pythonRead } from './python.ts';
import type { CodeSdkRead, NamedSdkRead } from './sdk-read.ts';

/** Or why not, in one sentence. */
export function sdkRewriterOf(language: string, reference: Reference): Rewriter | string {
  const build = builders.get(language);
  if (!build)
    return 'JavaScript, TypeScript, Python, Java, C# and Go can read a vault by themselves; here the environment is read.';
  const place = sdkPlaceOf(reference);
  if (typeof place === 'string') return place;
  const built = build(place);
  if (typeof built === 'string') return built;
  const { rewrite, add } = built(formatReference(reference));
  const note = plainNote(noteOf(place, add));
  return (places) => {
    // A secret may be called what idioms have for the variable's name, which is then not replaced.
    const result = rewrite({ ...places, name: 'NAME' });
    return result.kind === 'refused'
      ? result
      : { ...result, note, leaves: { shown: formatReference(reference), change: 'read it there in code' } };
  };
}

/** `shown` is what takes the value's place in a comment. */
type Build = (place: SdkPlace) => ((shown: string) => { readonly rewrite: Rewriter; readonly add: string }) | string;

const builders: ReadonlyMap<string, Build> = new Map<string, Build>([
  ...(['javascript', 'javascriptreact', 'typescript', 'typescriptreact'] as const).map((language) => {
    const isTyped = language.startsWith('typescript');
    const syntax = language === 'typescript' ? 'no-jsx' : 'jsx';
    const build: Build = (place) =>
      named(javascriptRead(place, isTyped ? '!' : ''), (idiom) => javascriptRewriter({ ...idiom, waits: true }, syntax));
    return [language, build] as const;
  }),
  ['python', (place) => named(pythonRead(place), pythonRewriter)],
  ['go', (place) => coded(goRead(place), go)],
  ['java', (place) => coded(javaRead(place), java)],
  ['csharp', (place) => coded(csharpRead(place), { ...csharp, binding: 'tight' })],
]);

/** In which code can read a vault by itself. */
export const sdkLanguages: ReadonlySet<string> = new Set(builders.keys());

function named(
  { expression, imports, add }: NamedSdkRead,
  rewriter: (idiom: { shown: string; expression: string; imports: NamedSdkRead['imports'] }) => Rewriter,
): (shown: string) => { readonly rewrite: Rewriter; readonly add: string } {
  return (shown) => ({ rewrite: rewriter({ shown, expression, imports }), add });
}

function coded(
  read: CodeSdkRead | string,
  idiom: Parameters<typeof codeRewriter>[0],
): ((shown: string) => { readonly rewrite: Rewriter; readonly add: string }) | string {
  if (typeof read === 'string') return read;
  const { expression, needs, add } = read;
  // What follows from the environment's own expression does not hold for this one.
  const { field: _, owned: __, ...rest } = idiom;
  return (shown) => ({ rewrite: codeRewriter({ ...rest, shown, expression, needs }), add });
}

function noteOf(place: SdkPlace, add: string): string {
  const libraries = add === '' ? '' : ` Add the client libraries, if they are not there: ${add}`;
  switch (place.vault) {
    case 'azure':
      return `The program asks ${place.url} as the identity that it runs as.${libraries}`;
    case 'aws':
      return `The program asks AWS as the identity that it runs as.${libraries}`;
    case 'hashicorp':
      return `The program asks the vault of VAULT_ADDR with VAULT_TOKEN, for version 2 of the key-value engine at ${place.mount}/.${libraries}`;
  }
}
