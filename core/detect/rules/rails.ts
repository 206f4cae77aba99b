/** Ruby on Rails: the master key and the secret key base, known by their names. */

import type { Rule } from '../rule.ts';

export const rails: readonly Rule[] = [
  {
    id: 'rails-master-key',
    title: 'Rails master key',
    why: 'Whoever has it decrypts every credential of the application.',
    keywords: ['master_key', 'master-key', 'masterkey'],
    assigned: /(?:^|.* )rails (?:.* )?master key$|^master key$/,
    near: ['rails'],
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'RAILS_MASTER_KEY',
    page: 'https://guides.rubyonrails.org/security.html#custom-credentials',
    hits: ['RAILS_MASTER_KEY=«{hex:32}»', 'railsMasterKey: "«{hex:32}»"'],
    misses: ['MASTER_KEY={hex:32}', 'RAILS_MASTER_KEY={hex:20}'],
  },
  {
    id: 'rails-secret-key-base',
    title: 'Rails secret key base',
    why: 'Whoever has it forges sessions, and in old versions runs code on the server.',
    keywords: ['secret_key_base', 'secretkeybase'],
    assigned: /(?:^|.* )secret key base$/,
    pattern: /[0-9a-f]{64,128}/,
    confidence: 'likely',
    suggestedName: 'SECRET_KEY_BASE',
    page: 'https://guides.rubyonrails.org/security.html#session-storage',
    hits: [
      'SECRET_KEY_BASE=«{hex:128}»',
      'production:\n  secret_key_base: «{hex:128}»',
      'config.secret_key_base = "«{hex:128}»"',
    ],
    misses: ['SECRET_KEY_BASE={hex:30}', 'SECRET_KEY_BASE_DUMMY={hex:128}', 'secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>'],
  },
];
