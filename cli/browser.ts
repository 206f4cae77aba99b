/** browser: an address is shown, and opened where a person with a desktop is there. */

import { spawn } from 'node:child_process';
import { findProgram } from '../vault/providers/programs/program.ts';
import { note, printable } from './print.ts';
import { personIsThere } from './terminal.ts';

/** The address is text for a program and not for a shell. A browser that does not open is no failure: the address stands there. */
export async function showAddress(address: string): Promise<void> {
  note(`Sign in at ${printable(address)}`);
  if (!personIsThere() || isDesktopless()) return;
  const [name, ...args] = openers[process.platform] ?? ['xdg-open'];
  const program = await findProgram(name, process.env['PATH'] ?? '');
  if (program === undefined) return;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

const openers: Partial<Record<NodeJS.Platform, readonly [name: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

function isDesktopless(): boolean {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}
