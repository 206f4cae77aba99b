/** value: what a variable's text asks for: a template of our references, or as a whole the reference of another tool. */

import { readNative } from './native/index.ts';
import { parseTemplate, type Template } from './template.ts';

/** Undefined for a plain value. */
export function readValue(variable: string, text: string): Template | undefined {
  const template = parseTemplate(text);
  if (template || isAddress(variable, text)) return template;
  const native = readNative(text);
  return native?.kind === 'reference' ? { kind: 'template', parts: [native] } : native;
}

/** Many programs are given a secret's bare ARN and fetch the value themselves: such a variable says so by its name. */
function isAddress(variable: string, text: string): boolean {
  return text.startsWith('arn:') && /(?:ARN|ID|NAME)S?$/i.test(variable);
}
