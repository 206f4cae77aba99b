/** Firebase: server keys of its messaging and secrets of its database; the key of a web app is made to be seen. */

import type { Rule } from '../rule.ts';

export const firebase: readonly Rule[] = [
  {
    id: 'firebase-server-key',
    title: 'Firebase Cloud Messaging server key',
    why: 'Whoever has it sends push messages to everybody who has the app.',
    keywords: [':apa91b'],
    pattern: /(?<![\w-])AAAA[\w-]{7}:APA91b[\w-]{134}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'FCM_SERVER_KEY',
    page: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
    hits: [
      'FCM_SERVER_KEY=«AAAA{base64url:7}:APA91b{base64url:134}»',
      'Authorization: key=«AAAA{base64url:7}:APA91b{base64url:134}»',
    ],
    misses: ['AAAA{base64url:7}:APA91b{base64url:30}', 'device = "{base64url:22}:APA91b{base64url:134}"'],
  },
  {
    id: 'firebase-database-secret',
    title: 'Firebase database secret',
    why: 'Whoever has it reads and changes the whole database, past its rules.',
    keywords: ['firebase'],
    assigned: /\bfirebase.*(?:secret|auth|token|secret key)$/,
    pattern: /[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'FIREBASE_DATABASE_SECRET',
    page: 'https://firebase.google.com/docs/database/rest/auth#legacy_tokens',
    hits: ['FIREBASE_SECRET=«{base62:40}»', 'firebaseDatabaseSecret: "«{base62:40}»"'],
    misses: ['FIREBASE_APP_ID={base62:40}', 'FIREBASE_SECRET={base62:12}'],
  },
  {
    id: 'firebase-web-key',
    title: 'Firebase web API key',
    why: 'It is made to stand in web pages and apps, and only names the project.',
    keywords: ['firebase'],
    near: ['firebaseconfig', 'firebase_config', 'initializeapp', 'public_firebase', 'app_firebase', 'vite_firebase'],
    pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/,
    confidence: 'public',
    suggestedName: 'FIREBASE_API_KEY',
    page: 'https://firebase.google.com/docs/projects/api-keys',
    hits: [
      'const firebaseConfig = { apiKey: "«AIza{base64url:35}»", projectId: "shop" }',
      'NEXT_PUBLIC_FIREBASE_API_KEY=«AIza{base64url:35}»',
    ],
    misses: ['const maps = "AIza{base64url:35}"', 'firebaseConfig = "AIza{base64url:20}"'],
  },
];
