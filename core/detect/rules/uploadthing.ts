/** UploadThing: `sk_live_` and 64 hex digits, or base64 of JSON that begins with such a key. */

import type { Rule } from '../rule.ts';

export const uploadthing: readonly Rule[] = [
  {
    id: 'uploadthing-secret',
    title: 'UploadThing secret',
    why: 'Whoever has it uploads, lists and deletes the files of the application.',
    keywords: ['sk_live_'],
    pattern: /(?<![A-Za-z0-9])sk_live_[0-9a-f]{64}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'UPLOADTHING_SECRET',
    page: 'https://docs.uploadthing.com/getting-started/appdir',
    hits: ['UPLOADTHING_SECRET=«sk_live_{hex:64}»', 'new UTApi({ apiKey: "«sk_live_{hex:64}»" })'],
    misses: ['sk_live_{alnum:24}', 'sk_live_{hex:32}'],
  },
  {
    id: 'uploadthing-token',
    title: 'UploadThing token',
    why: 'Whoever has it uploads, lists and deletes the files of the application.',
    // Base64 of {"apiKey":"sk_live_.
    keywords: ['eyjhcgllzxkioijza19saxzlx'],
    pattern: /(?<![A-Za-z0-9+/._-])eyJhcGlLZXkiOiJza19saXZlX[A-Za-z0-9+/]{90,400}={0,2}(?!\.?[A-Za-z0-9+/=_-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'UPLOADTHING_TOKEN',
    page: 'https://docs.uploadthing.com/getting-started/appdir',
    hits: ["UPLOADTHING_TOKEN='«eyJhcGlLZXkiOiJza19saXZlX{base64:150}==»'", 'token: "«eyJhcGlLZXkiOiJza19saXZlX{base64:151}=»"'],
    misses: ['eyJhcGlLZXkiOiJza19saXZlX{base64:20}', '{jwt}'],
  },
];
