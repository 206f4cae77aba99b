/** How TypeScript reads an environment variable: `process.env.NAME` is `string | undefined` there, while the literal was a `string`. */

import type { Idiom } from './idiom.ts';

export const typescript: Idiom = {
  shown: 'process.env.NAME',
  // The `!` keeps strict code compiling wherever a string stood. `?? ''` would compile as well, but a forgotten variable would then
  // go out as an empty key; undefined is refused by the first thing that needs the key, and a start with an unresolved reference is
  // stopped before that.
  expression: 'process.env.NAME!',
  // A field takes undefined too, so the assertion would only be noise.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a template that goes into a file.
  field: '${process.env.NAME}',
};
