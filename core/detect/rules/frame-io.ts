/** Frame.io: developer tokens. */

import type { Rule } from '../rule.ts';

export const frameIo: readonly Rule[] = [
  {
    id: 'frame-io-token',
    title: 'Frame.io token',
    why: 'Whoever has it reads, uploads and deletes videos as its owner.',
    keywords: ['fio-u-'],
    pattern: /(?<![\w-])fio-u-[\w-]{64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'FRAMEIO_TOKEN',
    page: 'https://developer.frame.io/docs/getting-started/authentication',
    hits: ['FRAMEIO_TOKEN=«fio-u-{base64url:64}»', 'client = FrameioClient("«fio-u-{base64url:64}»")'],
    misses: ['fio-u-{base64url:20}', 'radio-u-{base64url:64}'],
  },
];
