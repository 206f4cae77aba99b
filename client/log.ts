/** Log: an event name and small fields; the field type accepts neither a Secret nor a document's text. */

import { type LogOutputChannel, window } from 'vscode';

/** Short facts: counts, kinds, references, setting names. */
export type LogFields = Readonly<Record<string, string | number>>;

export interface Log {
  readonly channel: LogOutputChannel;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
}

export function createLog(): Log {
  const channel = window.createOutputChannel('Secret References', { log: true });
  return {
    channel,
    info: (event, fields = {}) => channel.info(line(event, fields)),
    warn: (event, fields = {}) => channel.warn(line(event, fields)),
  };
}

function line(event: string, fields: LogFields): string {
  return [event, ...Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`)].join(' ');
}
