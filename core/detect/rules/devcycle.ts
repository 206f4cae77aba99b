/** DevCycle: server keys are secret, client and mobile ones are made to stand in apps. */

import type { Rule } from '../rule.ts';

export const devcycle: readonly Rule[] = [
  {
    id: 'devcycle-server-key',
    title: 'DevCycle server SDK key',
    why: 'Whoever has it reads all feature flags with their rules and whom they name.',
    keywords: ['dvc_server_'],
    pattern: /(?<![\w-])dvc_server_[\w-]{30,80}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'DEVCYCLE_SERVER_SDK_KEY',
    page: 'https://docs.devcycle.com/platform/account-management/keys/',
    hits: [
      'DEVCYCLE_SERVER_SDK_KEY=«dvc_server_{hex:32}_{hex:7}»',
      'initializeDevCycle("«dvc_server_{hex:8}_{hex:4}_{hex:4}_{hex:12}_{hex:7}»")',
    ],
    misses: ['dvc_server_{hex:8}', 'dvc_server_your_key_goes_here_instead_of_this'],
  },
  {
    id: 'devcycle-client-key',
    title: 'DevCycle client or mobile SDK key',
    why: 'It is made to stand in web pages and apps, and reads only what they are shown.',
    keywords: ['dvc_client_', 'dvc_mobile_'],
    pattern: /(?<![\w-])dvc_(?:client|mobile)_[\w-]{30,80}(?![\w-])/,
    confidence: 'public',
    suggestedName: 'DEVCYCLE_CLIENT_SDK_KEY',
    page: 'https://docs.devcycle.com/platform/account-management/keys/',
    hits: ['apiKey: "«dvc_client_{hex:32}_{hex:7}»"'],
    misses: ['dvc_server_{hex:32}_{hex:7}'],
  },
];
