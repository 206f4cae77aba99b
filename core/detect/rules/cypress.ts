/** Cypress Cloud: record keys are UUIDs known by their name or by the option that takes them. */

import type { Rule } from '../rule.ts';

export const cypress: readonly Rule[] = [
  {
    id: 'cypress-record-key',
    title: 'Cypress record key',
    why: 'Whoever has it records test runs into the project at your cost.',
    keywords: ['cypress'],
    assigned: /(?:^|.* )cypress.{0,40}(?:record ?key|token|secret|api ?key)$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'CYPRESS_RECORD_KEY',
    page: 'https://docs.cypress.io/cloud/account-management/projects#Record-key',
    hits: ['CYPRESS_RECORD_KEY=«{uuid}»', 'cypressRecordKey: "«{uuid}»"'],
    misses: ['CYPRESS_PROJECT_ID={uuid}', 'CYPRESS_RECORD_KEY={hex:12}'],
  },
  {
    id: 'cypress-record-option',
    title: 'Cypress record key in a command',
    why: 'Whoever has it records test runs into the project at your cost.',
    keywords: ['cypress'],
    pattern: /cypress run[^\r\n]{0,200}--key[ =](?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CYPRESS_RECORD_KEY',
    page: 'https://docs.cypress.io/cloud/account-management/projects#Record-key',
    hits: ['cypress run --record --key «{uuid}»', '"test": "cypress run --browser chrome --record --key=«{uuid}»"'],
    misses: ['cypress run --record --key $KEY', 'cypress run --group {uuid}'],
  },
];
