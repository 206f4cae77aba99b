/** A program that lists the keychain once and ends by itself: 7 when there was no answer. */

import { keychain, signal } from './keychain.ts';

await keychain()
  .list(signal)
  .catch(() => {
    process.exitCode = 7;
  });
