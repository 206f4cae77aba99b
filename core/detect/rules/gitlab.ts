/** GitLab: a prefix for each kind of token; routable ones end in a checksum. */

import type { Rule } from '../rule.ts';

export const gitlab: readonly Rule[] = [
  {
    id: 'gitlab-token',
    title: 'GitLab token',
    why: 'Whoever has it reads and writes projects, or registers runners and triggers pipelines.',
    keywords: ['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-', 'glcbt-'],
    pattern:
      /(?<![\w-])gl(?:pat|dt|rt|ptt|ft|imt|agent|oas|soat|ffct|cbt)-(?:[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20,70})(?![\w-])/,
    confidence: 'likely',
    checksum: 'gitlab-routable',
    suggestedName: 'GITLAB_TOKEN',
    page: 'https://docs.gitlab.com/security/tokens/',
    hits: [
      'GITLAB_TOKEN=«glpat-{base64url:20}»',
      'token: "«{gitlab-routable:glpat-}»"',
      'curl --form token=«glptt-{hex:40}»',
      '«glrt-{base64url:20}»',
    ],
    misses: ['glpat-{base64url:12}', 'glxyz-{base64url:20}'],
  },
  {
    id: 'gitlab-runner-registration-token',
    title: 'GitLab runner registration token',
    why: 'Whoever has it registers a runner that receives jobs and their variables.',
    keywords: ['gr1348941'],
    pattern: /(?<![\w-])GR1348941[\w-]{20}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'GITLAB_RUNNER_TOKEN',
    page: 'https://docs.gitlab.com/security/tokens/',
    hits: ['gitlab-runner register --registration-token «GR1348941{base64url:20}»'],
    misses: ['GR1348941{base64url:10}'],
  },
];
