/** A trace channel that drops document text: with `trace: verbose` the protocol's messages hold every character that is typed. */

import type { LogOutputChannel } from 'vscode';

/** The same channel, but for `trace`. Prototype inheritance keeps every other member, whatever VS Code adds to it. */
export function withoutDocumentText(channel: LogOutputChannel): LogOutputChannel {
  return Object.create(channel, {
    trace: { value: (message: string, ...args: unknown[]) => channel.trace(dropText(message), ...args.map(() => '…')) },
  });
}

/** JSON members that carry a document's characters. Linear: the two alternatives start with different characters. */
const textMember = /"(text|newText)":\s*"(?:[^"\\]|\\.)*"/g;

export function dropText(message: string): string {
  return message.replace(textMember, '"$1": "…"');
}
