/** keyring: a private, unlocked Secret Service for this process, which must not have asked for a keychain before. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export async function startKeyring(): Promise<{ stop(): Promise<void> }> {
  const script = join(import.meta.dirname, '../../test/with-keyring.sh');
  // Its bus is there as long as the command lives, which ends with its input.
  const child = spawn(script, ['sh', '-c', 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    ended.then(([status]) => {
      throw new Error(`The keyring ended with status ${status}.`);
    }),
  ]);
  process.env['DBUS_SESSION_BUS_ADDRESS'] = String(line).trim();
  return {
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
