/** Persona: API keys that name their environment. */

import type { Rule } from '../rule.ts';

export const persona: readonly Rule[] = [
  {
    id: 'persona-api-key',
    title: 'Persona API key',
    why: 'Whoever has it reads identity documents and the checks of people.',
    keywords: ['persona_production_', 'persona_sandbox_'],
    pattern: /(?<![A-Za-z0-9])persona_(?:production|sandbox)_[\w-]{20,64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'PERSONA_API_KEY',
    page: 'https://docs.withpersona.com/api-keys',
    hits: ['PERSONA_API_KEY=«persona_production_{uuid}»', 'Authorization: Bearer «persona_sandbox_{uuid}»'],
    misses: [
      'persona_production_{base62:8}',
      'persona_sandbox_xxxxxxxxxxxxxxxxxxxxxxxx',
      'persona_production_environment_of_the_application',
    ],
  },
];
