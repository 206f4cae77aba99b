/** How JavaScript reads an environment variable in Node, where `process` is global. */

import type { Idiom } from './idiom.ts';

export const javascript: Idiom = {
  shown: 'process.env.NAME',
  expression: 'process.env.NAME',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a template that goes into a file.
  field: '${process.env.NAME}',
};
