/** errors: what AWS and its SDK throw, as a kind and a sentence of ours; nothing that they say is shown. */

import { VaultError, type VaultErrorDetails, type VaultErrorKind } from '../../errors.ts';

/** What the sentence is about. */
export interface Asked {
  /** A reference, or "the list of names". */
  readonly shown: string;
  readonly origin: string;
  readonly profile?: string;
}

/** `effect` is of a change. Unknown errors are `broken`: they say what nobody foresaw. */
export function errorOf(error: unknown, asked: Asked, effect: 'none' | 'unknown' | undefined): VaultError {
  if (error instanceof VaultError) return error;
  const { name, message, code, status, retryAfter } = factsOf(error);
  const details: VaultErrorDetails = {
    ...(retryAfter !== undefined && { retryAfter }),
    ...(effect && { effect }),
  };
  const kind = kindOf(name, message, code, status);
  return new VaultError(kind, sentenceOf(kind, name, message, asked), details);
}

/** Whether the request may have reached AWS and been carried out, for all that the SDK knows. */
export function mayHaveArrived(error: unknown): boolean {
  const { name, code, status } = factsOf(error);
  if (isSignedOut(name) || neverSent.has(code) || isUntrusted(code)) return false;
  return status === undefined || status >= 500 || status < 300;
}

/** By name first, since a status is shared by many. */
function kindOf(name: string, message: string, code: string, status: number | undefined): VaultErrorKind {
  if (name === 'InvalidRequestException' && /delet/i.test(message)) return 'recoverable';
  if (
    /^(?:InvalidSignature|Request(?:Expired|TimeTooSkewed|InTheFuture)|SignatureDoesNotMatch)/.test(name) &&
    /expired|not yet|skew|future/i.test(message)
  )
    return 'untrusted';
  if (isSignedOut(name)) return 'signed-out';
  const known = byName.get(name);
  if (known) return known;
  if (status === 429) return 'throttled';
  if (isUntrusted(code)) return 'untrusted';
  if (code !== '' || name === 'TimeoutError') return 'unreachable';
  if (status === undefined) return 'broken';
  if (status === 401 || status === 403) return 'denied';
  return status === 404 ? 'not-found' : status >= 400 && status < 500 ? 'invalid' : 'broken';
}

const byName: ReadonlyMap<string, VaultErrorKind> = new Map([
  ['ResourceNotFoundException', 'not-found'],
  ['AccessDeniedException', 'denied'],
  ['AccessDenied', 'denied'],
  ['DecryptionFailure', 'locked'],
  ['EncryptionFailure', 'locked'],
  ['ResourceExistsException', 'conflict'],
  ['InvalidRequestException', 'conflict'],
  ['PreconditionNotMetException', 'conflict'],
  ['ThrottlingException', 'throttled'],
  ['Throttling', 'throttled'],
  ['TooManyRequestsException', 'throttled'],
  ['RequestLimitExceeded', 'throttled'],
  ['LimitExceededException', 'throttled'],
  ['InvalidParameterException', 'invalid'],
  ['InvalidNextTokenException', 'invalid'],
  ['ValidationException', 'invalid'],
  ['InternalServiceError', 'broken'],
]);

function isSignedOut(name: string): boolean {
  return /^(?:CredentialsProviderError|TokenProviderError|ProviderError|ExpiredToken(?:Exception)?|UnrecognizedClient(?:Exception)?|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature(?:Exception)?|MissingAuthenticationToken(?:Exception)?|InvalidIdentityToken(?:Exception)?)$/.test(
    name,
  );
}

function isUntrusted(code: string): boolean {
  return /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/.test(code);
}

const neverSent = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ERR_PROXY_TUNNEL']);

function sentenceOf(kind: VaultErrorKind, name: string, message: string, { shown, origin, profile }: Asked): string {
  switch (kind) {
    case 'not-found':
      return `${shown} has no value in AWS Secrets Manager; set one, or correct the reference.`;
    case 'recoverable':
      return `${shown} was deleted, and AWS still keeps it; recover it, or wait until it is gone.`;
    case 'denied':
      return `AWS does not allow you to do that with ${shown}; ask for the permission, which docs/vaults.md lists.`;
    case 'signed-out':
      return signedOut(/sso|token|expired/i.test(`${name} ${message}`), shown, profile);
    case 'unreachable':
      return `${origin} did not answer, so ${shown} could not be reached; check the network, the proxy and the region.`;
    case 'untrusted':
      return /^(?:InvalidSig|Request|SignatureDoes)/.test(name)
        ? `The clock of this machine differs from that of AWS, so ${shown} could not be reached; set the clock.`
        : `The certificate of ${origin} is not to be trusted, so ${shown} was not asked for; check who answers there.`;
    case 'locked':
      return `The KMS key of ${shown} could not be used; check that it is enabled and that you may use it.`;
    case 'conflict':
      return name === 'ResourceExistsException'
        ? `${shown} is there already; read it before you write to it.`
        : `AWS does not do that with ${shown} as it stands; look at its state, and at a rotation that is under way.`;
    case 'throttled':
      return `AWS is asked too often, so ${shown} has to wait; try again in a moment.`;
    case 'invalid':
      return `AWS does not take ${shown} as it is written; correct the reference.`;
    default:
      return `AWS failed with ${shown} on its own side; try again later.`;
  }
}

/** AWS's own command opens the browser and keeps what it gets in ~/.aws, where the SDK finds it. */
function signedOut(isSession: boolean, shown: string, profile: string | undefined): string {
  const command = `aws sso login${profile ? ` --profile ${profile}` : ''}`;
  return isSession
    ? `Your AWS session has ended, so ${shown} could not be reached; sign in with: ${command}.`
    : `You are not signed in to AWS, so ${shown} could not be reached; sign in with: ${command}, or configure keys with: aws configure.`;
}

interface Facts {
  readonly name: string;
  readonly message: string;
  readonly code: string;
  readonly status: number | undefined;
  /** In milliseconds. */
  readonly retryAfter: number | undefined;
}

function factsOf(error: unknown): Facts {
  const name = textAt(error, 'name');
  const status = at(at(error, '$metadata'), 'httpStatusCode');
  const after = Number(at(at(at(error, '$response'), 'headers'), 'retry-after') ?? Number.NaN);
  return {
    name,
    message: textAt(error, 'message'),
    code: textAt(error, 'code') || textAt(at(error, 'cause'), 'code'),
    status: typeof status === 'number' ? status : undefined,
    retryAfter: after >= 0 ? after * 1000 : undefined,
  };
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function textAt(value: unknown, key: string): string {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
}
