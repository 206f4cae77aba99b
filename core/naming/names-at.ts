/** names-at: names for the variable that will hold a value, the best first: where the value's own name says nothing, what stands round it says whose it is. */

import type { Finding } from '../detect/finding.ts';
import { saysWhose, wordsOf } from '../reference/name.ts';
import { isLoaderVariable } from '../reference/variable.ts';
import type { Language } from '../text/language.ts';
import { bracketOwners } from './brackets.ts';
import { pythonOwners, yamlOwners } from './indented.ts';
import { ownerIn } from './owner-words.ts';
import { lineOwners } from './same-line.ts';
import { elementOwners, sectionOwners } from './sections.ts';
import { stageOf } from './stage.ts';

export interface NamedPlace {
  readonly text: string;
  readonly language: Language;
  /** A path or URI; it says whose a value is when nothing else does. */
  readonly path: string;
}

/** At least one, all different. Pure, total; bounded work. */
export function namesAt(
  { span, suggestedName }: Pick<Finding, 'span' | 'suggestedName'>,
  place: NamedPlace,
): readonly [string, ...string[]] {
  // A name in an env file is the one that programs read.
  if (place.language.id === 'dotenv') return [suggestedName];
  const owners = [...new Set(ownersOf(place, span).flatMap((written) => ownerIn(written) ?? []))].slice(0, mostOwners);
  const noun = nounOf(suggestedName);
  // The password of db, then that of shop's db.
  const [best, ...longer] = owners
    .map(
      (_, n) =>
        `${owners
          .slice(0, n + 1)
          .reverse()
          .join('_')
          .toUpperCase()}_${noun}`,
    )
    .filter(isName);
  const isBare = best !== undefined && !saysWhose(suggestedName);
  const first = isBare ? best : suggestedName;
  const others = isBare || best === undefined || noun.startsWith(best.slice(0, -noun.length)) ? longer : [best, ...longer];
  const file = stageOf(place.path) ?? ownerIn(fileName(place.path));
  const byFile = file === undefined ? [] : [`${file.toUpperCase()}_${isBare ? best : noun}`].filter(isName);
  return [first, ...new Set([...others, ...byFile].filter((name) => name !== first))];
}

function isName(name: string): boolean {
  return name.length <= longest && !isLoaderVariable(name);
}

const mostOwners = 3;
const longest = 64;

function ownersOf({ text, language, path }: NamedPlace, span: { readonly start: number; readonly end: number }): string[] {
  const { start } = span;
  const line = lineOwners(text, span);
  switch (language.id) {
    case 'yaml':
      return [...line, ...yamlOwners(text, start)];
    case 'python':
      return [...line, ...bracketOwners(text, start), ...pythonOwners(text, start)];
    case 'ini':
    case 'toml':
      return [...line, ...sectionOwners(text, start)];
    case 'xml':
    case 'html':
      return [...line, ...elementOwners(text, start)];
    case 'markdown':
    case 'plaintext':
      return /\.(?:csproj|config|props|targets)$/i.test(path) ? elementOwners(text, start) : line;
    case 'shellscript':
    case 'dockerfile':
    case 'makefile':
    case 'properties':
      return line;
    default:
      return [...line, ...bracketOwners(text, start)];
  }
}

/** What kind of credential it is, in capitals. */
function nounOf(suggestedName: string): string {
  const words = wordsOf(suggestedName).filter((word) => word !== 'url' && word !== 'service');
  return words
    .join('_')
    .toUpperCase()
    .replace(/^REQUIREPASS$/, 'PASSWORD');
}

function fileName(path: string): string {
  return (/([^/\\]*)$/.exec(path)?.[1] ?? '').replace(/\..*$/, '');
}
