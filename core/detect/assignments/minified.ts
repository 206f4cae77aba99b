/** minified: code without line breaks, where names mean little and every guess by a name would be one too many. */

import type { Language } from '../../text/language.ts';

const reach = 2000;
const code = new Set(['javascript', 'typescript', 'javascriptreact', 'typescriptreact', 'css']);

/** Whether no line ends anywhere near `at`. */
export function isMinified(text: string, at: number, { id }: Language): boolean {
  if (!code.has(id) || text.length < 2 * reach) return false;
  const around = text.slice(Math.max(0, at - reach), at + reach);
  return around.length >= reach && !/[\r\n]/.test(around);
}
