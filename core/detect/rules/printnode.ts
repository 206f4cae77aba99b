/** PrintNode: keys of 43 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const printnode: readonly Rule[] = [
  {
    id: 'printnode-api-key',
    title: 'PrintNode API key',
    why: 'Whoever has it prints on your printers.',
    keywords: ['printnode', 'print_node'],
    assigned:
      /(?:^|.* )print ?node (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) print ?node$|^print ?node$/,
    pattern: /[\w-]{43}/,
    confidence: 'likely',
    suggestedName: 'PRINTNODE_API_KEY',
    page: 'https://www.printnode.com/en/docs/api/curl#authentication',
    hits: ['PRINTNODE_API_KEY=«{base64url:43}»', 'printNodeKey: "«{base64url:43}»"'],
    misses: ['PRINTNODE_API_KEY={base64url:20}', 'printnode_printer = "{base64url:43}"'],
  },
];
