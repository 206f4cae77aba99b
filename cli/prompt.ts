/** prompt: one question to the person at the terminal, asked on stderr; what is typed is shown as bullets or as it is. */

import { setTimeout } from 'node:timers/promises';
import { printable } from './print.ts';
import { bracketedPaste, emptyLine, type TypedLine, type } from './typed-line.ts';

/** The answer, or undefined after Ctrl+C. Only where `personIsThere()`. */
export async function prompt(question: string, echo: 'bullets' | 'text'): Promise<string | undefined> {
  const { stdin, stderr } = process;
  stdin.setRawMode(true);
  try {
    await discardTypedAhead();
    stderr.write(bracketedPaste.on);
    const line = await readLine((typed) => stderr.write(`\r\x1b[K${question}${shown(typed.text, echo, question)}`));
    stderr.write(`${bracketedPaste.off}\n`);
    return line.state === 'done' ? line.text : undefined;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}

/** An answer that was sent before the question, as by a pasted block of commands, is no answer. */
async function discardTypedAhead(): Promise<void> {
  const discard = () => undefined;
  process.stdin.on('data', discard);
  await setTimeout(50);
  process.stdin.off('data', discard);
}

function readLine(show: (line: TypedLine) => void): Promise<TypedLine> {
  const { stdin } = process;
  const decoder = new TextDecoder();
  return new Promise((resolve) => {
    let line = emptyLine;
    const finish = (last: TypedLine) => {
      stdin.off('data', onData);
      stdin.off('end', onEnd);
      resolve(last);
    };
    const onEnd = () => finish({ ...line, state: 'cancelled' });
    const onData = (chunk: Buffer) => {
      line = type(line, decoder.decode(chunk, { stream: true }));
      show(line);
      if (line.state !== 'typing') finish(line);
    };
    stdin.on('data', onData);
    stdin.on('end', onEnd);
    show(line);
    stdin.resume();
  });
}

/** Never longer than the rest of the row, since a terminal cannot be told to take back a wrapped line. */
function shown(text: string, echo: 'bullets' | 'text', question: string): string {
  const room = Math.max((process.stderr.columns || 80) - question.length - 1, 1);
  return echo === 'bullets' ? '•'.repeat(Math.min([...text].length, room)) : printable(text).slice(0, room);
}
