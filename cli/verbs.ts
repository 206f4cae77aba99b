/** verbs: the table of commands, in the order of the help; each is loaded only when it is asked for. */

import type { Verb } from './verb.ts';
import { detectionVerbs } from './verbs/detection.ts';
import { runningVerbs } from './verbs/running.ts';
import { valueVerbs } from './verbs/values.ts';
import { vaultVerbs } from './verbs/vaults.ts';

export const verbs: readonly Verb[] = [
  ...detectionVerbs,
  ...valueVerbs,
  ...vaultVerbs,
  ...runningVerbs,
  {
    name: 'lsp',
    summary: 'Start the language server, for any editor.',
    usage: '--stdio',
    operands: 'none',
    options: [{ name: 'stdio', help: 'Speak over standard input and output.' }],
    notes: [],
    load: async () => (await import('./commands/lsp.ts')).lspCommand,
  },
];
