/** Amazon's shop side: Marketplace tokens and Login with Amazon secrets, both with a prefix. */

import type { Rule } from '../rule.ts';

export const amazon: readonly Rule[] = [
  {
    id: 'amazon-mws-token',
    title: 'Amazon Marketplace token',
    why: 'Whoever has it acts for the seller: orders, prices, reports.',
    keywords: ['amzn.mws.'],
    pattern: /(?<![\w.-])amzn\.mws\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'MWS_AUTH_TOKEN',
    page: 'https://developer-docs.amazon.com/sp-api/docs/revoking-authorization',
    hits: ['MWS_AUTH_TOKEN=«amzn.mws.{uuid}»', 'mwsAuthToken: "«amzn.mws.{uuid}»"'],
    misses: ['amzn.mws.{hex:8}', 'MWS_AUTH_TOKEN=amzn.mws.your-token'],
  },
  {
    id: 'amazon-login-client-secret',
    title: 'Login with Amazon client secret',
    why: 'With its client id it signs in as the application and renews sellers’ tokens.',
    keywords: ['amzn1.oa2-cs.'],
    pattern: /(?<![\w.-])amzn1\.oa2-cs\.v1\.[0-9a-f]{64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'LWA_CLIENT_SECRET',
    page: 'https://developer.amazon.com/docs/login-with-amazon/security-profile.html',
    hits: ['LWA_CLIENT_SECRET=«amzn1.oa2-cs.v1.{hex:64}»', '"clientSecret": "«amzn1.oa2-cs.v1.{hex:64}»"'],
    misses: ['amzn1.oa2-cs.v1.{hex:32}', 'amzn1.application-oa2-client.{hex:32}'],
  },
  {
    id: 'amazon-refresh-token',
    title: 'Login with Amazon refresh token',
    why: 'With the client’s id and secret it acts for the person or seller until it is revoked.',
    keywords: ['atzr|'],
    pattern: /(?<![\w|])Atzr\|[A-Za-z0-9+/_-]{100,1200}={0,2}(?![\w+/|=-])/,
    reach: 1300,
    confidence: 'certain',
    suggestedName: 'LWA_REFRESH_TOKEN',
    page: 'https://developer.amazon.com/docs/login-with-amazon/refresh-token.html',
    hits: ['LWA_REFRESH_TOKEN="«Atzr|{base64url:340}»"', 'refreshToken: "«Atzr|{base64url:400}»"'],
    misses: ['Atzr|{base64url:20}', 'refreshToken: "Atzr|your-refresh-token"'],
  },
];
