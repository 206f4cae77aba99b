/** Supabase: access tokens and secret keys by their prefix; older service keys are JSON Web Tokens that name their role. */

import type { Rule } from '../rule.ts';

export const supabase: readonly Rule[] = [
  {
    id: 'supabase-access-token',
    title: 'Supabase access token',
    why: 'Whoever has it manages the projects of its owner, their keys and databases.',
    keywords: ['sbp_'],
    pattern: /(?<![A-Za-z0-9_])sbp_(?:oauth_|v\d_)?[0-9a-z]{40}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'SUPABASE_ACCESS_TOKEN',
    page: 'https://supabase.com/dashboard/account/tokens',
    hits: [
      'SUPABASE_ACCESS_TOKEN=«sbp_{hex:40}»',
      'supabase login --token «sbp_{hex:40}»',
      'Authorization: Bearer «sbp_oauth_{hex:40}»',
    ],
    misses: ['sbp_{hex:32}', 'sbx_{hex:40}', 'sbp_YOUR_ACCESS_TOKEN'],
  },
  {
    id: 'supabase-secret-key',
    title: 'Supabase secret key',
    why: 'Whoever has it reads and changes the whole database, past its row level security.',
    keywords: ['sb_secret_'],
    pattern: /(?<![A-Za-z0-9_])sb_secret_(?!N7UND0Ug)[\w-]{22}_[\w-]{8}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SUPABASE_SECRET_KEY',
    page: 'https://supabase.com/docs/guides/api/api-keys',
    hits: [
      'SUPABASE_SECRET_KEY=«sb_secret_{base64url:22}_{base64url:8}»',
      'createClient(url, "«sb_secret_{base62:22}_{base62:8}»")',
    ],
    misses: [
      'sb_publishable_{base64url:22}_{base64url:8}',
      'sb_secret_{base64url:10}',
      'sb_secret_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxx',
    ],
  },
  {
    id: 'supabase-service-role-key',
    title: 'Supabase service role key',
    why: 'Whoever has it reads and changes the whole database, past its row level security.',
    // What base64 makes of a payload that begins with the issuer or the role; the project's reference in it is always as long.
    keywords: ['.eyjpc3mioijzdxbhymfzzsisinjlzii6i', '.eyjyb2xlijoic2vydmljzv9yb2xli'],
    pattern:
      /(?<![\w.-])eyJ[\w-]{20,80}\.(?:eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\w-]{27}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSI|eyJyb2xlIjoic2VydmljZV9yb2xlI)[\w-]{10,300}\.[\w-]{43}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SUPABASE_SERVICE_ROLE_KEY',
    page: 'https://supabase.com/docs/guides/api/api-keys',
    hits: [
      'SUPABASE_SERVICE_ROLE_KEY=«eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I{base62:27}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSI{base62:44}.{base64url:43}»',
      'const admin = createClient(url, "«eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyb2xlIjoic2VydmljZV9yb2xlI{base62:60}.{base64url:43}»")',
    ],
    misses: [
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I{base62:27}Iiwicm9sZSI6ImFub24i{base62:44}.{base64url:43}',
      '{jwt}',
    ],
  },
  {
    id: 'supabase-local-key',
    title: 'Supabase key of the local stack',
    why: 'It is the same for everybody who runs Supabase on their own machine, and printed in its documentation.',
    keywords: ['.eyjpc3mioijzdxbhymfzzs1kzw1v', 'sb_secret_n7und0ug'],
    pattern:
      /(?<![\w.-])(?:eyJ[\w-]{20,80}\.eyJpc3MiOiJzdXBhYmFzZS1kZW1v[\w-]{20,200}\.[\w-]{43}|sb_secret_N7UND0Ug[\w-]{14}_[\w-]{8})(?![\w-])/,
    confidence: 'public',
    suggestedName: 'SUPABASE_SERVICE_ROLE_KEY',
    page: 'https://supabase.com/docs/guides/local-development/cli/getting-started',
    hits: [
      'SUPABASE_SERVICE_ROLE_KEY=«eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS1kZW1v{base62:60}.{base64url:43}»',
      'SUPABASE_SECRET_KEY=«sb_secret_N7UND0Ug{base62:14}_{base62:8}»',
    ],
    misses: ['{jwt}'],
  },
  {
    id: 'supabase-publishable-key',
    title: 'Supabase publishable key',
    why: 'It is made to stand in web pages and apps, and can do what row level security lets everybody do.',
    keywords: ['sb_publishable_'],
    pattern: /(?<![A-Za-z0-9_])sb_publishable_[\w-]{22}_[\w-]{8}(?![\w-])/,
    confidence: 'public',
    suggestedName: 'SUPABASE_PUBLISHABLE_KEY',
    page: 'https://supabase.com/docs/guides/api/api-keys',
    hits: ['SUPABASE_SECRET_KEY=«sb_publishable_{base64url:22}_{base64url:8}»'],
    misses: ['sb_secret_{base64url:22}_{base64url:8}'],
  },
];
