/** How Python reads an environment variable; a missing one raises KeyError with its name. */

import type { Idiom } from './idiom.ts';

export const python: Idiom = {
  shown: 'os.environ["NAME"]',
  expression: 'os.environ["NAME"]',
  field: '{os.environ["NAME"]}',
  imports: [{ module: '', name: 'os' }],
};
