/** Weights & Biases: `wandb_v1_` and base64url; older keys are 40 hex digits, known by their name or host. */

import type { Rule } from '../rule.ts';

export const wandb: readonly Rule[] = [
  {
    id: 'wandb-api-key',
    title: 'Weights & Biases API key',
    why: 'Whoever has it reads and writes the runs, models and data of its owner.',
    keywords: ['wandb_v1_'],
    pattern: /(?<![A-Za-z0-9_])wandb_v1_[\w-]{60,100}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'WANDB_API_KEY',
    page: 'https://docs.wandb.ai/models/support/find_api_key',
    hits: ['WANDB_API_KEY=«wandb_v1_{base64url:77}»', 'wandb login «wandb_v1_{base64url:77}»'],
    misses: ['wandb_v1_{base64url:20}', 'wandb_v1_config'],
  },
  {
    id: 'wandb-legacy-api-key',
    title: 'Weights & Biases API key',
    why: 'Whoever has it reads and writes the runs, models and data of its owner.',
    keywords: ['wandb', 'weights'],
    assigned: /(?:^|.* )(?:wandb|weights (?:and )?biases) ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'WANDB_API_KEY',
    page: 'https://docs.wandb.ai/models/support/find_api_key',
    hits: ['WANDB_API_KEY=«{hex:40}»', 'os.environ["WANDB_API_KEY"] = "«{hex:40}»"', 'wandbKey: "«{hex:40}»"'],
    misses: ['wandb_commit = "{hex:40}"', 'WANDB_API_KEY={hex:32}', 'WANDB_API_KEY={base62:40}'],
  },
  {
    id: 'wandb-api-key-in-call',
    title: 'Weights & Biases API key',
    why: 'Whoever has it reads and writes the runs, models and data of its owner.',
    keywords: ['wandb'],
    pattern:
      /(?:wandb(?:\.login\((?:key ?= ?)?["']| login (?:--relogin )?)|api\.wandb\.ai\s{1,8}login\s{1,8}\w{1,20}\s{1,8}password\s{1,8})(?<secret>[0-9a-f]{40})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'WANDB_API_KEY',
    page: 'https://docs.wandb.ai/models/support/find_api_key',
    hits: [
      'wandb login «{hex:40}»',
      'wandb.login(key="«{hex:40}»")',
      'machine api.wandb.ai\n  login user\n  password «{hex:40}»\n',
    ],
    misses: ['wandb login {hex:20}', 'wandb sync {hex:40}'],
  },
];
