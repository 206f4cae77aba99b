/** minified: code without line breaks, where names mean little and every guess by a name would be one too many. */

import type { Language } from '../../../text/language.ts';

const reach = 2000;
const code = new Set(['javascript', 'typescript', 'javascriptreact', 'typescriptreact', 'css']);

/** Whether no line ends anywhere near `at`, and what stands there is code: no comments, spaces or one long text. */
export function isMinified(text: string, at: number, { id }: Language): boolean {
  if (!code.has(id) || text.length < 2 * reach) return false;
  const around = text.slice(Math.max(0, at - reach), at + reach);
  if (around.length < reach || /[\r\n]/.test(around)) return false;
  const dense = withoutComments(around).replace(/\s+/g, '');
  return dense.length >= reach / 2 && (dense.match(sign)?.length ?? 0) * 16 >= dense.length;
}

/** Minifiers leave hardly ten letters between two of them. */
const sign = /[;,(){}=:.]/g;

/** The first and the last one may lack an end. */
function withoutComments(around: string): string {
  const close = around.indexOf('*/');
  const open = around.indexOf('/*');
  const whole = close >= 0 && (open < 0 || close < open) ? around.slice(close + 2) : around;
  return whole.replace(/\/\*.*?(?:\*\/|$)/g, '');
}
