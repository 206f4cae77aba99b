/** watch: what the system shows of a process and of all that it starts while they run: arguments and environments, from /proc. */

import { readdirSync, readFileSync } from 'node:fs';

export interface Sight {
  readonly kind: 'arguments' | 'environment';
  /** The arguments of the process, for a sentence. */
  readonly process: string;
  readonly bytes: Buffer;
}

/** `leader` leads a session of its own. Each process is looked at every few milliseconds; the same sight is kept once. */
export function watchSession(leader: number): { stop(): readonly Sight[] } {
  const sights = new Map<string, Sight>();
  const timer = setInterval(() => {
    for (const pid of readdirSync('/proc')) {
      if (!/^\d+$/.test(pid) || sessionOf(pid) !== leader) continue;
      const args = read(pid, 'cmdline');
      const shown = args.toString('latin1').replaceAll('\0', ' ').trim();
      for (const [kind, bytes] of [['arguments', args] as const, ['environment', read(pid, 'environ')] as const])
        if (bytes.length > 0) sights.set(`${pid} ${kind} ${bytes.toString('latin1')}`, { kind, process: shown, bytes });
    }
  }, 10);
  return {
    stop() {
      clearInterval(timer);
      return [...sights.values()];
    },
  };
}

/** Behind the name, which may hold spaces and parentheses: state, parent, group, session. */
function sessionOf(pid: string): number {
  const text = read(pid, 'stat').toString('latin1');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[3]);
}

/** A process that has ended meanwhile shows nothing more. */
function read(pid: string, file: string): Buffer {
  try {
    return readFileSync(`/proc/${pid}/${file}`);
  } catch {
    return Buffer.alloc(0);
  }
}
