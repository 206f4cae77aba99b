/** same-line: what the line of a place says of the service: the scheme and host of an address, the program of a command. */

import type { Span } from '../text/span.ts';

/** As written, what says most first. */
export function lineOwners(text: string, { start, end }: Span): string[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - reach), start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + reach));
  const scheme = /([A-Za-z][A-Za-z\d.-]*)(?:\+[\w.+-]+)?:\/\/[^\s"'`/@]*$/.exec(before)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    const host = /^@([\w.-]+)/.exec(after)?.[1];
    return webSchemes.has(scheme) ? hostOwners(host ?? '') : [scheme];
  }
  if (!/(?:^|[\s"'])-{1,2}[A-Za-z][\w-]*[ =]?["']?(?:[^\s"':]*:)?$/.test(before)) return [];
  const command = before.split(/&&|\|\||[;|`]|\$\(/).at(-1) ?? '';
  const program =
    /^\s*(?:(?:-|RUN|CMD|ENTRYPOINT|[\w-]+:|\$|sudo|exec|then|do|env|[A-Za-z_]\w*=\S*|--mount=\S+)\s+)*["']?([\w./-]+)\s/.exec(
      command,
    );
  const host = /https?:\/\/(?:[^\s"'@/]*@)?([\w.-]+)/.exec(before + after)?.[1];
  return [...(program?.[1] === undefined ? [] : [program[1].slice(program[1].lastIndexOf('/') + 1)]), ...hostOwners(host ?? '')];
}

const reach = 400;
const webSchemes = new Set(['http', 'https', 'git', 'ssh', 'ws', 'wss']);

/** `gitlab.example.com` is gitlab, and what is called by its task alone goes by its domain. */
function hostOwners(host: string): string[] {
  if (/^[\d.]*$/.test(host)) return [];
  const labels = host.split('.');
  return labels.length < 2 ? labels : labels.slice(0, Math.min(2, labels.length - 1));
}
