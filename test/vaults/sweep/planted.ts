/** planted: one value for each way in, each unlike the others, so that a finding tells where it came from; awkward, so that encodings differ. */

import { randomBytes } from 'node:crypto';
import { expandTemplate } from '../../../samples/templates.ts';

export type Planted = ReturnType<typeof plant>;

export function plant() {
  return {
    keychain: awkward(),
    vault: awkward(),
    awssecrets: awkward(),
    azurekeyvault: awkward(),
    gcpsecrets: awkward(),
    op: awkward(),
    rotation: awkward(),
    file: awkward(),
    passphrase: randomBytes(24).toString('hex'),
    key: expandTemplate('sk_live_{alnum:24}', randomBytes(4).readUInt32BE()),
    password: expandTemplate('{alnum:22}', randomBytes(4).readUInt32BE()),
  };
}

function awkward(): string {
  return `${randomBytes(9).toString('hex')}"/+&é\\${randomBytes(9).toString('hex')}`;
}
