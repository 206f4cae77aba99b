/** select: the member of a JSON object that a reference means, as a value. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import { VaultError } from '../../errors.ts';
import { selectJson } from '../select-json.ts';

/** Without a pointer all of it, as JSON. A member that is itself JSON text can be looked into further. */
export function selectMember(members: Readonly<Record<string, unknown>>, reference: Reference): Secret {
  const shown = formatReference(reference);
  const [name, ...deeper] = reference.pointer;
  if (name === undefined) return new Secret(JSON.stringify(members), shown);
  if (!Object.hasOwn(members, name))
    throw new VaultError('not-found', `${shown} has a path that holds no field of that name; correct what follows "#".`);
  const member = members[name];
  const text = typeof member === 'string' ? member : JSON.stringify(member);
  if (deeper.length > 0) return selectJson(new Secret(text, shown), { ...reference, pointer: deeper });
  if (typeof member === 'object') throw new VaultError('invalid', `What ${shown} selects is no text; select one of its members.`);
  return new Secret(text, shown);
}
