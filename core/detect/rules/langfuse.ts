/** Langfuse: secret keys begin sk-lf-; public ones (pk-lf-) only name the project. */

import type { Rule } from '../rule.ts';

export const langfuse: readonly Rule[] = [
  {
    id: 'langfuse-secret-key',
    title: 'Langfuse secret key',
    why: 'Whoever has it and the public key reads the project’s traces, with what people wrote.',
    keywords: ['sk-lf-'],
    pattern: /(?<![\w-])sk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'LANGFUSE_SECRET_KEY',
    page: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
    hits: ['LANGFUSE_SECRET_KEY=«sk-lf-{uuid}»', 'Langfuse(secret_key="«sk-lf-{uuid}»")'],
    misses: ['sk-lf-{hex:12}', 'pk-lf-{uuid}'],
  },
  {
    id: 'langfuse-public-key',
    title: 'Langfuse public key',
    why: 'It is made to stand in web pages, and can only add scores.',
    keywords: ['pk-lf-'],
    pattern: /(?<![\w-])pk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/,
    confidence: 'public',
    suggestedName: 'LANGFUSE_PUBLIC_KEY',
    page: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
    hits: ['api_key = "«pk-lf-{uuid}»"'],
    misses: ['sk-lf-{uuid}'],
  },
];
