/** select-json: the part of a JSON value that a reference's pointer names; own properties only, and never a word of the value in an error. */

import { formatReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { VaultError } from '../errors.ts';

export function selectJson(secret: Secret, reference: Reference): Secret {
  const shown = formatReference(reference);
  let found: unknown;
  try {
    found = JSON.parse(secret.reveal());
  } catch {
    throw new VaultError(
      'invalid',
      `The value behind ${shown} is no JSON, so nothing can be selected in it; remove what follows "#".`,
    );
  }
  for (const token of reference.pointer) {
    if (typeof found !== 'object' || found === null || !isKeyOf(found, token))
      throw new VaultError('not-found', `The value behind ${shown} has nothing at that place; correct what follows "#".`);
    found = Reflect.get(found, token);
  }
  if (typeof found === 'string') return new Secret(found, secret.label);
  if (typeof found === 'number' && Number.isInteger(found) && !Number.isSafeInteger(found))
    throw new VaultError('invalid', `${shown} selects a number of more digits than are read exactly; store it as text.`);
  if (typeof found === 'number' || typeof found === 'boolean') return new Secret(String(found), secret.label);
  throw new VaultError('invalid', `What ${shown} selects is no text; select one of its members.`);
}

/** RFC 6901 has no leading zeros, and an array's `length` is no element. */
function isKeyOf(parent: object, token: string): boolean {
  return Array.isArray(parent) ? /^(?:0|[1-9][0-9]*)$/.test(token) && Object.hasOwn(parent, token) : Object.hasOwn(parent, token);
}
