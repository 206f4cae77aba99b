/** Fly.io: macaroons, alone or several joined by commas, and the older tokens of people. */

import type { Rule } from '../rule.ts';

export const fly: readonly Rule[] = [
  {
    id: 'fly-token',
    title: 'Fly.io token',
    why: 'Whoever has it deploys, opens a console on the machines and reads their secrets.',
    keywords: ['fm1r_', 'fm1a_', 'fm2_'],
    pattern: /(?<![\w-])fm(?:1[ar]|2)_[\w+/-]{60,3000}={0,3}(?:,fm(?:1[ar]|2)_[\w+/-]{60,3000}={0,3}){0,5}(?![\w+/=-])/,
    reach: 4000,
    confidence: 'certain',
    suggestedName: 'FLY_API_TOKEN',
    page: 'https://fly.io/docs/security/tokens/',
    hits: [
      'FLY_API_TOKEN="FlyV1 «fm2_{base64:200}»"',
      'fly deploy --access-token «fm1r_{base64:180}==»',
      'token = "«fm2_{base64:300}==,fm2_{base64:200}»"',
    ],
    misses: ['fm2_{base64:20}', 'fm3_{base64:200}'],
  },
  {
    id: 'fly-header-token',
    title: 'Fly.io token',
    why: 'Whoever has it deploys, opens a console on the machines and reads their secrets.',
    keywords: ['flyv1 '],
    pattern: /(?<=\bFlyV1 )(?!fm)[\w+/=,-]{100,4000}(?![\w+/=,-])/,
    reach: 4100,
    confidence: 'likely',
    suggestedName: 'FLY_API_TOKEN',
    page: 'https://fly.io/docs/security/tokens/',
    hits: ['Authorization: FlyV1 «{base64:120},{base64:80}»'],
    misses: ['FlyV1 {base64:20}', 'Authorization: Bearer {base64:10}'],
  },
  {
    id: 'fly-legacy-token',
    title: 'Fly.io access token',
    why: 'Whoever has it deploys, opens a console on the machines and reads their secrets.',
    keywords: ['fo1_'],
    pattern: /(?<![\w-])fo1_[\w-]{43}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'FLY_API_TOKEN',
    page: 'https://fly.io/docs/security/tokens/',
    hits: ['FLY_API_TOKEN=«fo1_{base64url:43}»', 'flyToken: "«fo1_{base64url:43}»"'],
    misses: ['fo1_{base64url:20}', 'info1_{base64url:43}', 'fo1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
