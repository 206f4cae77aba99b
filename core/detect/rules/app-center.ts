/** Visual Studio App Center: tokens are plain hex known by their name. */

import type { Rule } from '../rule.ts';

export const appCenter: readonly Rule[] = [
  {
    id: 'app-center-token',
    title: 'App Center token',
    why: 'Whoever has it publishes builds and updates of its owner’s apps.',
    keywords: ['appcenter', 'app_center', 'codepush', 'code_push'],
    assigned: /(?:^|.* )(?:app ?center|code ?push).{0,40}(?:token|key|secret)$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'APPCENTER_ACCESS_TOKEN',
    page: 'https://learn.microsoft.com/en-us/appcenter/api-docs/',
    hits: ['APPCENTER_ACCESS_TOKEN=«{hex:40}»', 'appCenterApiToken: "«{hex:40}»"'],
    misses: ['APPCENTER_ACCESS_TOKEN={hex:12}', 'APPCENTER_COMMIT={hex:40}'],
  },
];
