/** Reading XML: the texts of its elements and attributes, by the names around them. It stops at what is not well-formed. */

import type { Span } from '../../text/span.ts';
import { behind, type FileText, matchAt, type Scalar, type Style } from './scalar.ts';

export function readXml(text: string): FileText {
  const scalars: Scalar[] = [];
  const comments: Span[] = [];
  const names: string[] = [];
  let at = behind(/\ufeff?/y, text, 0);
  while (at < text.length && names.length < deepest) {
    const start = at;
    if (text[at] !== '<') {
      at = behind(characters, text, at);
      const run = text.slice(start, at);
      const inside = { start: start + run.length - run.trimStart().length, end: start + run.trimEnd().length };
      if (inside.end > inside.start) scalars.push({ span: inside, inside, keys: [...names], style: markup });
      continue;
    }
    const opaque = matchAt(comment, text, at) ?? matchAt(instruction, text, at);
    if (opaque) {
      at += opaque[0].length;
      if (opaque[0].startsWith('<!--')) comments.push({ start: start + 4, end: at - 3 });
      continue;
    }
    const closing = matchAt(endTag, text, at);
    if (closing) {
      if (names.pop() !== closing[1]) break;
      at += closing[0].length;
      continue;
    }
    const opening = matchAt(startTag, text, at);
    if (!opening) break;
    at += opening[0].length;
    const name = opening[1] ?? '';
    names.push(name);
    for (let found = matchAt(attribute, text, at); found; found = matchAt(attribute, text, at)) {
      const end = at + found[0].length;
      const span = { start: end - (found[2]?.length ?? 0), end };
      const inside = { start: span.start + 1, end: end - 1 };
      scalars.push({ span, inside, keys: [...names, `@${found[1]}`], style: markup, entryStart: start });
      at = end;
    }
    const tail = matchAt(tagEnd, text, at);
    if (!tail) break;
    at += tail[0].length;
    if (tail[1] === '/') names.pop();
  }
  return { scalars, comments };
}

const markup: Style = {
  escaping: { pattern: /&[^;&<\s]*;?/g, decode: decodeEntity },
  encode: (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
};

function decodeEntity(entity: string): string | undefined {
  const [, decimal, hex] = /^&#(?:(\d{1,7})|x([\da-f]{1,6}));$/i.exec(entity) ?? [];
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
  if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }[entity];
}

/** Nobody nests deeper by hand. */
const deepest = 100;
const characters = /[^<]+/y;
const comment = /<!--[\s\S]*?-->/y;
const instruction = /<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^<>[]*>/y;
const startTag = /<([\p{L}_:][\p{L}\p{N}._:-]*)/uy;
const endTag = /<\/([\p{L}_:][\p{L}\p{N}._:-]*)\s*>/uy;
const attribute = /\s+([\p{L}_:][\p{L}\p{N}._:-]*)\s*=\s*("[^"<]*"|'[^'<]*')/uy;
const tagEnd = /\s*(\/?)>/y;
