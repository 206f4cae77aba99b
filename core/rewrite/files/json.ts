/** Reading JSON and JSON with comments: its strings that are no keys. */

import { javascriptString } from '../code/javascript-strings.ts';
import { lexJavaScript } from '../literals/javascript.ts';
import { pathOf } from './json-path.ts';
import type { FileText, Scalar, Style } from './scalar.ts';

export function readJson(text: string): FileText {
  // Every JSON text with comments is lexed by JavaScript's rules as it stands.
  const { tokens, comments } = lexJavaScript(text, 'no-jsx');
  const scalars: Scalar[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'string' || !token.inside || text[token.start] !== '"' || tokens[index + 1]?.text === ':') continue;
    const { start, end, inside } = token;
    const key = tokens[index - 1]?.text === ':' ? tokens[index - 2] : undefined;
    scalars.push({
      span: { start, end },
      inside,
      keys: pathOf(text, tokens, index),
      style: jsonString,
      ...(key && { entryStart: key.start }),
    });
  }
  return { scalars, comments };
}

export const jsonString: Style = {
  escaping: {
    pattern: /\\(?:u[\dA-Fa-f]{4}|[\s\S])/g,
    decode: (sequence) => (/^\\(?:["\\/bfnrt]|u.{4})$/.test(sequence) ? javascriptString.decode(sequence) : undefined),
  },
  encode: (text) => JSON.stringify(text).slice(1, -1),
};
