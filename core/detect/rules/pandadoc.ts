/** PandaDoc: keys of 40 characters, known by their name or the scheme API-Key. */

import type { Rule } from '../rule.ts';

export const pandadoc: readonly Rule[] = [
  {
    id: 'pandadoc-api-key',
    title: 'PandaDoc API key',
    why: 'Whoever has it reads, sends and signs the documents of the workspace.',
    keywords: ['pandadoc', 'panda_doc'],
    assigned: /(?:^|.* )panda ?doc (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) panda ?doc$|^panda ?doc$/,
    pattern: /[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'PANDADOC_API_KEY',
    page: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
    hits: ['PANDADOC_API_KEY=«{hex:40}»', 'pandadocApiKey: "«{base62:40}»"'],
    misses: ['PANDADOC_API_KEY={hex:30}', 'pandadoc_template_uuid = "{hex:40}"'],
  },
];
