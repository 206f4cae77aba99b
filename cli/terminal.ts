/** terminal: whether a person is there to read and to answer, and the few styles that are used when one is. */

import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';
export type Paint = (style: Style, text: string) => string;

/** Colours only on a terminal, and not where NO_COLOR (no-color.org) is set. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return stream.isTTY && !process.env['NO_COLOR'] ? (style, text) => styleText(style, text, { validateStream: false }) : plain;
}

/** In columns; none where lines may be as long as they are. */
export function widthOf(stream: NodeJS.WriteStream): number | undefined {
  return stream.isTTY && stream.columns > 0 ? Math.max(stream.columns, 40) : undefined;
}

export const plain: Paint = (_style, text) => text;

/** Questions are asked on stderr and answered on stdin; both must be a terminal. */
export function personIsThere(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}
