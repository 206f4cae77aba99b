/** Whether JavaScript ships to a browser, where no environment is: a lookup would be empty there, or a bundler would put the value in. */

import type { Span } from '../../text/span.ts';

/** Undefined when nothing in the code says so; otherwise why no variable is read in it. Comments are no code. */
export function whyBrowser(text: string, comments: readonly Span[]): string | undefined {
  for (const match of text.matchAll(signs)) {
    const isComment = comments.some(({ start, end }) => start <= match.index && match.index < end);
    if (!isComment) return inBrowser;
  }
  return undefined;
}

export const inBrowser =
  'This code runs in a browser, which has no environment and hides nothing, so let a server hold the value.';

/** What only a page has, or only what is bundled for one. */
const signs = new RegExp(
  [
    String.raw`(?<![\w$.])document\.(?:getElementById|querySelector|createElement|addEventListener|body|cookie|head|documentElement)\b`,
    String.raw`(?<![\w$.])window\.(?:document|location|localStorage|sessionStorage|addEventListener|navigator|history|fetch|opener|parent)\b`,
    String.raw`(?<![\w$.])(?:local|session)Storage\.(?:get|set|remove)Item\b`,
    String.raw`(?<![\w$.])import\.meta\.env\b`,
    String.raw`^[ \t]*['"]use client['"]`,
    String.raw`\bfrom\s+['"](?:react-dom(?:/client)?|react-native|next/navigation|vue|svelte|@angular/core)['"]`,
    String.raw`\b(?:useState|useEffect|useRef|useReducer|useLayoutEffect)\s*(?:<[^>(]*>)?\(`,
  ].join('|'),
  'gm',
);
