/** Pinecone: keys begin pcsk_, older ones are UUIDs known by their name. */

import type { Rule } from '../rule.ts';

export const pinecone: readonly Rule[] = [
  {
    id: 'pinecone-api-key',
    title: 'Pinecone API key',
    why: 'Whoever has it reads, changes and deletes the indexes of the project.',
    keywords: ['pcsk_'],
    pattern: /(?<![A-Za-z0-9])pcsk_[A-Za-z0-9]{4,7}_[A-Za-z0-9]{60,65}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'PINECONE_API_KEY',
    page: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    hits: ['PINECONE_API_KEY=«pcsk_{base62:5}_{base62:63}»', 'Pinecone(api_key="«pcsk_{base62:6}_{base62:63}»")'],
    misses: ['pcsk_{base62:5}_{base62:30}', 'pcsk_{base62:63}'],
  },
  {
    id: 'pinecone-legacy-key',
    title: 'Pinecone API key',
    why: 'Whoever has it reads, changes and deletes the indexes of the project.',
    keywords: ['pinecone'],
    assigned: /(?:^|.* )pinecone (?:.* )?(?:api|key|token|secret)$|(?:^| )(?:key|token|secret) pinecone$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'PINECONE_API_KEY',
    page: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    hits: ['PINECONE_API_KEY=«{uuid}»', 'pineconeApiKey: "«{uuid}»"'],
    misses: ['PINECONE_PROJECT_ID={uuid}', 'PINECONE_API_KEY={hex:30}', 'document_key = "{uuid}"'],
  },
];
