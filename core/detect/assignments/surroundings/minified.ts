/** minified: code without line breaks, where names mean little and every guess by a name would be one too many. */

import type { Language } from '../../../text/language.ts';

const reach = 2000;
const code = new Set(['javascript', 'typescript', 'javascriptreact', 'typescriptreact', 'css']);

/** Whether no line ends anywhere near `at`, and what stands there is code: no comments, spaces or one long text. */
export function isMinified(text: string, at: number, { id }: Language): boolean {
  if (!code.has(id) || text.length < 2 * reach) return false;
  const around = text.slice(Math.max(0, at - reach), at + reach);
  if (around.length < reach || around.includes('\n') || around.includes('\r')) return false;
  const { units, signs } = measure(around);
  return units * sample >= reach / 2 && signs * 16 >= units;
}

/** Thousands of names may stand in one line, so that one unit in four has to tell. */
const sample = 4;

interface Measured {
  /** Those that are neither space nor comment. */
  readonly units: number;
  /** Of them, what parts code: minifiers leave hardly ten letters between two. */
  readonly signs: number;
}

/** The first and the last comment may lack an end. */
function measure(around: string): Measured {
  const firstClose = around.indexOf('*/');
  const firstOpen = around.indexOf('/*');
  let [units, signs] = [0, 0];
  for (let from = firstClose >= 0 && (firstOpen < 0 || firstClose < firstOpen) ? firstClose + 2 : 0; from > -1; ) {
    const open = around.indexOf('/*', from);
    const end = open < 0 ? around.length : open;
    for (let at = from; at < end; at += sample) {
      const unit = around.charCodeAt(at);
      if (unit <= space) continue;
      units += 1;
      signs += unit < parting.length ? (parting[unit] ?? 0) : 0;
    }
    const close = open < 0 ? -1 : around.indexOf('*/', open + 2);
    from = close < 0 ? -1 : close + 2;
  }
  return { units, signs };
}

const space = 32;

const parting = Uint8Array.from({ length: 128 }, (_, unit) => Number(/[;,(){}=:.]/.test(String.fromCharCode(unit))));
