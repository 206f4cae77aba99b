/** Anthropic's keys: a prefix that names the kind, then 93 characters and AA. */

import type { Rule } from '../rule.ts';

export const anthropic: readonly Rule[] = [
  {
    id: 'anthropic-api-key',
    title: 'Anthropic API key',
    why: 'Whoever has it uses Claude at your cost; an admin key also manages members and keys.',
    keywords: ['sk-ant-'],
    pattern: /(?<![\w-])sk-ant-(?:api|admin)\d\d-[\w-]{93}AA(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'ANTHROPIC_API_KEY',
    page: 'https://console.anthropic.com/settings/keys',
    hits: [
      'client = Anthropic(api_key="«sk-ant-api03-{base64url:93}AA»")',
      'ANTHROPIC_ADMIN_KEY=«sk-ant-admin01-{base64url:93}AA»',
    ],
    misses: ['key = "sk-ant-api03-{base64url:20}"', 'key = "sk-ant-api03-your-key-here"', 'sk-ant-{base64url:95}'],
  },
  {
    id: 'anthropic-oauth-token',
    title: 'Anthropic OAuth token',
    why: 'Whoever has it acts as the signed-in person.',
    keywords: ['sk-ant-o'],
    pattern: /(?<![\w-])sk-ant-o[ar]t\d\d-[\w-]{80,120}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'ANTHROPIC_OAUTH_TOKEN',
    page: 'https://console.anthropic.com/settings/keys',
    hits: ['"accessToken": "«sk-ant-oat01-{base64url:95}»"'],
    misses: ['sk-ant-oat01-{base64url:30}'],
  },
  {
    id: 'anthropic-session-key',
    title: 'Claude session key',
    why: 'Whoever has it is signed in to claude.ai as the person until the session ends.',
    keywords: ['sk-ant-sid'],
    pattern: /(?<![\w-])sk-ant-sid\d\d-[\w-]{80,120}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'CLAUDE_SESSION_KEY',
    page: 'https://claude.ai/settings/account',
    hits: ['Cookie: sessionKey=«sk-ant-sid01-{base64url:95}»;', 'CLAUDE_SESSION_KEY="«sk-ant-sid01-{base64url:95}»"'],
    misses: ['sk-ant-sid01-{base64url:20}'],
  },
];
