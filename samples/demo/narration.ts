/** narration: the few shapes in which the demo tells what happens. */

import { styleText } from 'node:util';

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function heading(text: string): void {
  say(`\n${styleText('bold', text)}`);
}

export function command(line: string, output: string): void {
  say(`\n  ${styleText('dim', '$')} ${styleText('cyan', line)}\n${indent(output.trimEnd())}`);
}

/** What went out and what came in, with `hide` over values that must not show. */
export function changedLines(file: string, before: string | undefined, after: string, hide: (text: string) => string): void {
  const old = (before ?? '').split('\n');
  const fresh = after.split('\n');
  say(`\n  ${styleText('bold', file)}`);
  for (const line of old.filter((one) => !fresh.includes(one))) say(styleText('red', `  - ${hide(line)}`));
  for (const line of fresh.filter((one) => !old.includes(one))) say(styleText('green', `  + ${hide(line)}`));
}

export function outputOf({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): string {
  return `the program should have run:\n${stdout}${stderr}`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
