/** on-terminal: the command line on a real pseudo-terminal, made by `script`, and what a person would see on its screen. */

import { spawn } from 'node:child_process';
import type { TestContext } from 'node:test';
import { mainFile, type Place } from './secretref.ts';

export interface Terminal {
  /** Everything that came to the screen. */
  screen(): string;
  /** Settles when the screen shows `text` behind what was seen before; fails when the program ends without it. */
  see(text: string | RegExp): Promise<void>;
  type(keys: string): void;
  ended: Promise<number | null>;
}

/** `command` runs in /bin/sh with `$SECRETREF` standing for the command line. The shell gets Ctrl+C too, unless the command says `exec`. */
export function onTerminal(t: TestContext, { folder, env }: Place, command: string, more: NodeJS.ProcessEnv = {}): Terminal {
  const SECRETREF = `${quote(process.execPath)} ${quote(mainFile)}`;
  const child = spawn('script', ['--quiet', '--return', '--command', command.replaceAll('$SECRETREF', SECRETREF), '/dev/null'], {
    cwd: folder,
    env: { ...env, TERM: 'xterm', SHELL: '/bin/sh', ...more },
    detached: true,
  });
  t.after(() => child.kill());
  let text = '';
  let seen = 0;
  let isOver = false;
  let wake: () => void = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    wake();
  });
  const ended = new Promise<number | null>((done) => {
    child.on('close', (code) => {
      isOver = true;
      wake();
      done(code);
    });
  });
  return {
    screen: () => text,
    async see(expected) {
      for (;;) {
        const found = new RegExp(typeof expected === 'string' ? RegExp.escape(expected) : expected, 'u').exec(text.slice(seen));
        if (found) {
          seen += found.index + found[0].length;
          return;
        }
        if (isOver) throw new Error(`The program ended without showing ${expected}; the screen was:\n${text}`);
        await new Promise<void>((done) => {
          wake = done;
        });
      }
    },
    type: (keys) => void child.stdin.write(keys),
    ended,
  };
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
