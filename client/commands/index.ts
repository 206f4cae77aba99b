/** Commands: id → handler, with the one catch at this rim. */

import { commands, type Disposable, window } from 'vscode';
import { clientCommands } from '../../protocol/protocol.ts';
import type { Host } from '../host.ts';
import { moveToKeychain } from './move-to-keychain.ts';
import { replaceByReference } from './replace-by-reference.ts';
import { rotateValue } from './rotate-value.ts';
import { removeLocalValue, setLocalValue, setValue } from './set-value.ts';

type Handler = (host: Host, given: unknown) => unknown;

const handlers: Readonly<Record<string, Handler>> = {
  [clientCommands.moveToKeychain]: moveToKeychain,
  [clientCommands.replaceByReference]: replaceByReference,
  'secretref.setValue': (host) => setValue(host),
  'secretref.rotate': (host) => rotateValue(host),
  'secretref.setLocalValue': (host) => setLocalValue(host),
  'secretref.removeLocalValue': (host) => removeLocalValue(host),
  'secretref.showLog': (host) => host.log.channel.show(),
};

export function registerCommands(host: Host): Disposable[] {
  return Object.entries(handlers).map(([id, handler]) =>
    commands.registerCommand(id, async (given: unknown) => {
      try {
        await handler(host, given);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        host.log.warn('command.failed', { id, message });
        void window.showErrorMessage(message);
      }
    }),
  );
}
