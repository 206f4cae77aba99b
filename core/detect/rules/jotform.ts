/** Jotform: API keys are 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const jotform: readonly Rule[] = [
  {
    id: 'jotform-api-key',
    title: 'Jotform API key',
    why: 'Whoever has it reads what people filled into your forms.',
    keywords: ['jotform', 'jot_form'],
    assigned: /\bjot ?form.*(?:key|token|secret)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'JOTFORM_API_KEY',
    page: 'https://www.jotform.com/help/253-how-to-create-a-jotform-api-key/',
    hits: ['JOTFORM_API_KEY=«{hex:32}»', 'jotFormKey: "«{hex:32}»"'],
    misses: ['JOTFORM_FORM={hex:32}', 'JOTFORM_API_KEY={hex:12}'],
  },
];
