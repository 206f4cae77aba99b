/** console: the commands of a document's console blocks, run in one shell in their order, and what they print held against what the document shows. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { userInfo } from 'node:os';
import { text } from 'node:stream/consumers';

export interface Step {
  /** A line without its `$`, with the lines behind it that begin with `>`. */
  readonly command: string;
  /** Each with its line end. */
  readonly shown: string;
}

/** Of every block that begins with ```console. */
export function stepsOf(markdown: string): readonly Step[] {
  return [...markdown.matchAll(block)].flatMap(([, , body = '']) =>
    [...body.matchAll(step)].map(([, first = '', more = '', shown = '']) => ({
      command: first + more.replace(/\n> ?/g, '\n'),
      shown,
    })),
  );
}

/** The document with these outputs in the place of its own. */
export function withOutputs(markdown: string, outputs: readonly string[]): string {
  let next = 0;
  return markdown.replace(
    block,
    (_, fence: string, body: string, end: string) =>
      `${fence}${body.replace(step, (_all, first: string, more: string) => `$ ${first}${more}\n${outputs[next++] ?? ''}`)}${end}`,
  );
}

const block = /(```console\n)([\s\S]*?)(```)/g;
const step = /^\$ (.*)((?:\n>.*)*)\n((?:(?!\$ ).*\n)*)/gm;

/** What each command prints, on either output. `begin` is run first and unheard. */
export async function outputsOf(steps: readonly Step[], begin: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  // A vault tells versions apart by the second, and a reader takes longer between two commands.
  const pause = (command: string): string => (/ (?:copy|rotate|revoke|set) /.test(command) ? 'sleep 1.1\n' : '');
  const commands = steps.map(({ command }) => `printf '${mark}'\n${pause(command)}${command}\n`);
  const shell = spawn('bash', ['-c', `{ ${begin}\n}\n{\n${commands.join('')}} 2>&1`], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = await Promise.all([text(shell.stdout), once(shell, 'close')]);
  return printed.split(mark).slice(1);
}

const mark = '\x1e';

/** As a document shows it: this machine's own names are those of a person called ann. */
export function shownOutput(output: string): string {
  const user = userInfo().username;
  return output
    .replace(/(?<=[\s"])\/[^\s",]*\/node(?=[\s"])/g, '/usr/bin/node')
    .replaceAll(`"user":"${user}"`, '"user":"ann"')
    .replace(new RegExp(`(?<=:\\d\\d  )${RegExp.escape(user)} +`, 'g'), (found) => 'ann'.padEnd(found.length));
}

/** What differs from run to run is a number, the same for the same thing, so that what must be equal, or must differ, is still told. */
export function settled(outputs: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  return outputs.map((output) =>
    output
      .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?Z?/g, '<time>')
      .replace(changing, (found) => {
        const name = known.get(found) ?? `<${known.size + 1}>`;
        known.set(found, name);
        return name;
      })
      .replace(/ {2,}/g, '  ')
      .replace(/ +$/gm, ''),
  );
}

/** Temporary folders, addresses, UUIDs, hashes and versions. */
const changing =
  /(?<=secretref-\w+-)\w{6}\b|(?:127\.0\.0\.1|localhost):\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{32}\b|(?<=")[\w-]{43}(?=")/g;
