/** HCP Terraform: the mark .atlasv1. in the middle. */

import type { Rule } from '../rule.ts';

export const terraform: readonly Rule[] = [
  {
    id: 'terraform-token',
    title: 'Terraform token',
    why: 'Whoever has it reads state, which holds secrets, and changes infrastructure.',
    keywords: ['.atlasv1.'],
    pattern: /(?<![\w-])[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'TF_TOKEN',
    page: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    hits: [
      'credentials "app.terraform.io" {\n  token = "«{base62:14}.atlasv1.{base64url:67}»"\n}',
      'TF_TOKEN_app_terraform_io=«{base62:14}.atlasv1.{base64url:67}»',
      'VAGRANT_CLOUD_TOKEN: «{base62:14}.atlasv1.{base64url:60}»',
    ],
    misses: ['{base62:14}.atlasv1.{base64url:20}', '{base62:5}.atlasv1.{base64url:67}'],
  },
];
