/** hostile: a text full of what a rule looks for, cut short or repeated without end. */

import type { Rule } from '../core/detect/rule.ts';
import { expandTemplate, readMarked } from './templates.ts';

/** About `length` UTF-16 units. */
export function hostileText({ keywords: given, hits }: Rule, length: number): string {
  const hit = readMarked(expandTemplate(hits[0] ?? '')).text;
  const keywords = given.length > 0 ? given : [hit.slice(0, 16)];
  const pieces = [
    keywords.join(''),
    `${keywords.join(`${'a'.repeat(40)} `)} `,
    `"${keywords[0]}": "`,
    `${keywords[0]}${'0123456789abcdefABCDEF+/'.repeat(30)}`,
    hit.slice(0, -2),
  ];
  return pieces.map((piece) => piece.repeat(length / pieces.length / piece.length)).join('\n');
}
