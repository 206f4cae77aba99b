/** scrypt: age's passphrase stanza with Node's own scrypt, which is faster than age-encryption's and leaves the event loop free. */

import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import type { Identity, Recipient, Stanza } from 'age-encryption';
import type { Secret } from '../../core/secret.ts';

/**
 * 2^17 rounds of 1 KiB: what OWASP recommends, 128 MiB and about 0.3 s a guess on a laptop. A run opens the file once; a change
 * opens and closes it, since a salt is never used twice. Anything much higher would be felt at every start of a program.
 */
const workFactor = 17;
/** A forged file must not ask for more than 1 GiB. */
const largestWorkFactor = 20;

export function passphraseRecipient(passphrase: Secret, newStanza: (args: string[], body: Uint8Array) => Stanza): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(16);
      const cipher = createCipheriv('chacha20-poly1305', await derive(passphrase, salt, workFactor), zeroNonce, {
        authTagLength: 16,
      });
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      return [newStanza(['scrypt', salt.toString('base64').replaceAll('=', ''), String(workFactor)], body)];
    },
  };
}

/** A wrong passphrase unwraps nothing, which age reports as "no identity matched". */
export function passphraseIdentity(passphrase: Secret): Identity {
  return {
    async unwrapFileKey([stanza, ...others]) {
      const [type, saltText = '', factorText = ''] = stanza?.args ?? [];
      const salt = Buffer.from(saltText, 'base64');
      const factor = Number(factorText);
      const isOurs = type === 'scrypt' && others.length === 0 && salt.length === 16 && /^[1-9][0-9]?$/.test(factorText);
      if (!stanza || !isOurs || factor > largestWorkFactor || stanza.body.length !== 32)
        throw new Error('no usable passphrase stanza');
      const decipher = createDecipheriv('chacha20-poly1305', await derive(passphrase, salt, factor), zeroNonce, {
        authTagLength: 16,
      });
      decipher.setAuthTag(stanza.body.subarray(16));
      try {
        return Buffer.concat([decipher.update(stanza.body.subarray(0, 16)), decipher.final()]);
      } catch {
        return null;
      }
    },
  };
}

// As the format says: each derived key encrypts one file key only.
const zeroNonce = Buffer.alloc(12);

function derive(passphrase: Secret, salt: Uint8Array, factor: number): Promise<Buffer> {
  const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
  const cost = { N: 2 ** factor, r: 8, p: 1, maxmem: 2 ** (factor + 11) };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.reveal(), labelled, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
