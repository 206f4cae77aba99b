/** Microsoft Teams: webhooks are addresses that post without asking, of the older connectors or of workflows. */

import type { Rule } from '../rule.ts';

export const teams: readonly Rule[] = [
  {
    id: 'teams-webhook',
    title: 'Teams webhook address',
    why: 'Whoever has it posts into the channel.',
    keywords: ['webhook.office.com/', 'outlook.office.com/webhook', 'outlook.office365.com/webhook'],
    pattern:
      /https:\/\/(?:[a-z0-9-]{1,64}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:@|%40)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/[\w-]{20,80})?/i,
    confidence: 'certain',
    suggestedName: 'TEAMS_WEBHOOK_URL',
    page: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    hits: [
      'TEAMS_WEBHOOK_URL=«https://shop.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}»',
      'curl -d @card.json "«https://outlook.office.com/webhook/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}»"',
      'uri: «https://shop.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}/V{base62:44}»',
    ],
    misses: ['https://shop.webhook.office.com/webhookb2/{uuid}', 'https://outlook.office.com/webhook/{uuid}@{uuid}/'],
  },
  {
    id: 'teams-workflow-webhook',
    title: 'Power Automate webhook address',
    why: 'Whoever has it starts the workflow, such as one that posts into a Teams channel.',
    keywords: ['.logic.azure.com', '.api.powerplatform.com'],
    pattern:
      /https:\/\/[a-z0-9.-]{1,120}\.(?:logic\.azure\.com|api\.powerplatform\.com)(?::\d{2,5})?\/[\w/-]{0,120}workflows\/[\w-]{20,64}\/triggers\/[\w/-]{1,100}\?[\w%&=.~/+-]{0,300}?[?&]sig=[\w%-]{40,60}/,
    reach: 1000,
    confidence: 'certain',
    suggestedName: 'TEAMS_WEBHOOK_URL',
    page: 'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app',
    hits: [
      'url: «https://prod-12.westeurope.logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={base64url:43}»',
      'TEAMS_WEBHOOK_URL="«https://default{hex:30}.{hex:2}.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={base64url:43}»"',
    ],
    misses: [
      'https://prod-12.westeurope.logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-06-01',
      'https://prod-12.westeurope.logic.azure.com/',
    ],
  },
];
