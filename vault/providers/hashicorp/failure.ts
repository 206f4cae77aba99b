/** failure: what it means that no answer came, or none that can be read. */

import { VaultError } from '../../errors.ts';

/** The message of the error for an answer that is cut off at our limit. */
export const tooLarge = 'too large';

/** `effect`: of a change that was on its way. */
export function failureOf(error: unknown, origin: string, effect: 'none' | 'unknown'): VaultError {
  if (error instanceof VaultError) return error;
  const code = codeOf(error);
  if (code === tooLarge)
    return new VaultError('too-large', `${origin} answered more than the megabyte that is read; store the value in parts.`, {
      effect,
    });
  if (/CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)|ALTNAME|^ERR_(?:TLS|SSL)|EPROTO/.test(code)) {
    const why = /EXPIRED|NOT_YET_VALID/.test(code)
      ? 'its certificate is not valid at this time; look at this machine’s clock first'
      : 'nobody that this machine knows vouches for its certificate; sign in with --ca and the file of its authority';
    return new VaultError('untrusted', `${origin} is not trusted: ${why}.`, { effect });
  }
  const what =
    code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? 'has a name that nothing here can look up; look at the address and the network'
      : code === 'ECONNREFUSED'
        ? 'refuses the connection; look whether the vault runs there'
        : effect === 'unknown'
          ? 'broke off before it answered, so the change may have happened; look before you try again'
          : 'did not answer; look at the network and try again';
  return new VaultError('unreachable', `${origin} ${what}.`, { effect });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const own = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  // With several addresses for one name, each has failed by itself.
  return error instanceof AggregateError && error.errors[0] instanceof Error ? codeOf(error.errors[0]) : own;
}
