/** errors: what Azure and its SDK throw, as a kind and a sentence of ours; nothing that they say is shown. */

import { VaultError, type VaultErrorKind } from '../../errors.ts';

export interface Asked {
  /** The reference, or what was done. */
  readonly shown: string;
  readonly origin: string;
  /** How a person signs in. */
  readonly signIn: string;
  readonly isChange: 'change' | 'look';
}

export function errorOf(error: unknown, asked: Asked): VaultError {
  if (error instanceof VaultError) return error;
  const facts = factsOf(error);
  const kind = kindOf(facts);
  const { status } = facts;
  if (facts.lacks === 'sign-in')
    return new VaultError(
      'unreachable',
      `The place where Azure signs people in did not answer, so ${asked.shown} could not be reached; check the network and the proxy.`,
      // Without a token nothing is sent.
      asked.isChange === 'change' ? { effect: 'none' } : {},
    );
  // Something came back that cannot be read, or nothing: of a change nobody knows then whether it was made.
  const isUnsure =
    status === undefined
      ? !neverSent.has(facts.code) && (kind === 'unreachable' || kind === 'broken')
      : status >= 500 || status < 300;
  return new VaultError(kind, sentenceOf(kind, facts, asked), {
    ...(facts.retryAfter !== undefined && { retryAfter: facts.retryAfter }),
    ...(asked.isChange === 'change' && { effect: isUnsure ? 'unknown' : 'none' }),
  });
}

const neverSent: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);

function kindOf({ name, code, inner, status }: Facts): VaultErrorKind {
  if (/CredentialUnavailable|AuthenticationRequired|AggregateAuthentication|^AuthenticationError/.test(name)) return 'signed-out';
  if (inner === 'SecretDisabled' || /ObjectIsDeleted/.test(`${code} ${inner}`)) return 'recoverable';
  if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_|EPROTO)/.test(code)) return 'untrusted';
  switch (status) {
    case undefined:
      // The SDK's own parser stumbles over an answer that is no JSON; an answer that breaks off has no status either.
      return name === 'SyntaxError' ? 'broken' : 'unreachable';
    case 401:
      return 'signed-out';
    case 403:
      return 'denied';
    case 404:
      return 'not-found';
    case 409:
    case 412:
      return 'conflict';
    case 413:
      return 'too-large';
    case 429:
      return 'throttled';
    default:
      return status >= 500 || status < 300 ? 'broken' : 'invalid';
  }
}

function sentenceOf(kind: VaultErrorKind, { code, inner, lacks }: Facts, { shown, origin, signIn }: Asked): string {
  switch (kind) {
    case 'not-found':
      return `${shown} has no value in ${origin}; set one, or correct the reference.`;
    case 'recoverable':
      return inner === 'SecretDisabled'
        ? `${shown} is disabled in ${origin}; secretref restore enables it.`
        : `${shown} was deleted, and ${origin} still keeps it; secretref restore brings it back.`;
    case 'denied':
      return /Firewall|ForbiddenByConnection/.test(`${code} ${inner}`)
        ? `${origin} takes no calls from this network; ask whoever runs it to let it in.`
        : `${shown} may not be used by the identity that is signed in to ${origin}; ask for the role "Key Vault Secrets User".`;
    case 'signed-out':
      return `You are not signed in to ${origin}; ${lacks === 'Azure CLI' && signIn === 'az login' ? 'install the Azure CLI and ' : ''}run ${signIn}.`;
    case 'unreachable':
      return `${origin} did not answer, so ${shown} could not be reached; check the vault's name, the network and the proxy.`;
    case 'untrusted':
      return `The certificate of ${origin} is not to be trusted, so ${shown} was not asked for; check who answers there, and this machine's clock.`;
    case 'conflict':
      if (/ObjectIsBeing/.test(inner)) return `${shown} is still being deleted or restored in ${origin}; try again in a moment.`;
      return `${shown} is being changed by somebody else; look at it and try again.`;
    case 'throttled':
      return `${origin} has had too many calls; try again in a moment.`;
    case 'too-large':
      return `The value for ${shown} is over 25 KB, more than Azure keeps in one secret; store it in parts.`;
    case 'invalid':
      return `${origin} does not take ${shown} as it is written; correct the reference, or name an older version of the API at sign-in with --api.`;
    default:
      return `${origin} failed with ${shown} on its own side; try again, or ask whoever runs it.`;
  }
}

interface Facts {
  readonly name: string;
  readonly code: string;
  /** The code inside of the body's error, which tells the reasons of one status apart. */
  readonly inner: string;
  readonly status: number | undefined;
  /** What there has to be before anybody can sign in. */
  readonly lacks: 'Azure CLI' | 'sign-in' | undefined;
  /** In milliseconds. */
  readonly retryAfter: number | undefined;
}

function factsOf(error: unknown): Facts {
  const status = at(error, 'statusCode');
  const headers = at(at(error, 'response'), 'headers');
  const get = at(headers, 'get');
  const after = Number(typeof get === 'function' ? (get.call(headers, 'retry-after') ?? Number.NaN) : Number.NaN);
  const body = at(at(error, 'details'), 'error');
  return {
    name: textAt(error, 'name'),
    code: textAt(error, 'code') || textAt(at(error, 'cause'), 'code'),
    inner: textAt(at(body, 'innerError') ?? at(body, 'innererror'), 'code') || textAt(body, 'code'),
    status: typeof status === 'number' ? status : undefined,
    lacks: lackOf(textAt(error, 'name'), textAt(error, 'message')),
    retryAfter: after >= 0 ? after * 1000 : undefined,
  };
}

/** The SDK gives both as somebody who is not signed in, and tells by its message alone; MSAL's begins with a code. */
function lackOf(name: string, message: string): Facts['lacks'] {
  if (!/CredentialUnavailable|AuthenticationRequired|AggregateAuthentication/.test(name)) return undefined;
  if (/^(?:network_error|no_network_connectivity|server_error|endpoints_resolution_error|openid_config_error)\b/.test(message))
    return 'sign-in';
  return message.includes('Azure CLI could not be found') ? 'Azure CLI' : undefined;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function textAt(value: unknown, key: string): string {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
}
