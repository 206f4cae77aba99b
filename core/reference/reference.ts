/** The reference grammar: `ref+<provider>://<path>[?options][#/<json-pointer>]`, that of helmfile's vals, with `secretref+` as a synonym. */

export interface Reference {
  /** Lower case: letters, digits and dashes, starting with a letter. */
  readonly provider: string;
  /** Decoded segments, at least one, none of them empty, "." or "..". No decoded text here or below holds a control character or half a surrogate pair. */
  readonly path: readonly string[];
  /** Decoded, in the order written, no key twice. */
  readonly options: readonly (readonly [key: string, value: string])[];
  /** Decoded JSON-pointer tokens (RFC 6901); empty when there is no pointer. */
  readonly pointer: readonly string[];
}

/** A reference, or one sentence that says what is wrong with a text that starts like one. */
export type Parsed =
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'malformed'; readonly problem: string };

const start = /^(?:secret)?ref\+/;
const provider = /^[a-z][a-z0-9-]*$/;
const control = /[\p{Cc}\p{Zs}\u2028\u2029]/u;

/** The reference that `text` as a whole is; undefined when it does not start like one. Total, linear in the text's length. */
export function readReference(text: string): Parsed | undefined {
  const opening = start.exec(text);
  if (!opening) return undefined;
  // vals lets a `+` end the expression inside a longer string.
  const body = text.endsWith('+') ? text.slice(opening[0].length, -1) : text.slice(opening[0].length);
  if (control.test(body) || body.includes('+') || !body.isWellFormed())
    return malformed('a space, a plus sign or a control character stands in it; write it percent-encoded');
  const colon = body.indexOf('://');
  const name = body.slice(0, Math.max(colon, 0));
  if (!provider.test(name)) return malformed('a provider and "://" must follow "ref+", as in ref+keychain://service/account');
  const [beforeHash, hash] = cut(body.slice(colon + 3), '#');
  const [pathText, query] = cut(beforeHash, '?');
  const path = decodeAll(pathText.split('/'));
  if (!path) return malformed('its path has a bad percent-encoding or a control character');
  if (path.some((segment) => segment === '' || segment === '.' || segment === '..'))
    return malformed('its path has an empty, "." or ".." segment');
  const options = readOptions(query);
  if (!options)
    return malformed('its options must be key=value, each key once, properly percent-encoded and without control characters');
  const pointer = readPointer(hash);
  if (!pointer) return malformed('what follows "#" must be a JSON pointer such as #/password');
  return { kind: 'reference', reference: { provider: name, path, options, pointer } };
}

/** As `readReference`, for callers to whom a malformed reference is no reference. */
export function parseReference(text: string): Reference | undefined {
  const parsed = readReference(text);
  return parsed?.kind === 'reference' ? parsed.reference : undefined;
}

/** The canonical text; `parseReference(formatReference(r))` equals r for every r that keeps the type's promises. */
export function formatReference({ provider, path, options, pointer }: Reference): string {
  const query = options.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
  const tokens = pointer.map((token) => `/${encode(token.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
  return `ref+${provider}://${path.map(encode).join('/')}${query && `?${query}`}${tokens && `#${tokens}`}`;
}

export function sameReference(a: Reference, b: Reference): boolean {
  return formatReference(a) === formatReference(b);
}

function malformed(why: string): Parsed {
  return { kind: 'malformed', problem: `This reference cannot be read: ${why}.` };
}

function cut(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

function readOptions(query: string | undefined): [string, string][] | undefined {
  if (query === undefined) return [];
  const options: [string, string][] = [];
  const seen = new Set<string>();
  for (const pair of query.split('&')) {
    const [rawKey, rawValue] = cut(pair, '=');
    const key = decode(rawKey);
    const value = decode(rawValue ?? '');
    if (!key || value === undefined || rawValue === undefined || seen.has(key)) return undefined;
    seen.add(key);
    options.push([key, value]);
  }
  return options;
}

function readPointer(hash: string | undefined): string[] | undefined {
  if (hash === undefined) return [];
  if (!hash.startsWith('/')) return undefined;
  const tokens = decodeAll(hash.slice(1).split('/'));
  if (!tokens || tokens.some((token) => /~(?![01])/.test(token))) return undefined;
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decodeAll(texts: readonly string[]): string[] | undefined {
  const decoded: string[] = [];
  for (const text of texts) {
    const one = decode(text);
    if (one === undefined) return undefined;
    decoded.push(one);
  }
  return decoded;
}

/** Undefined for a bad percent-encoding, and for a control character behind a good one: those split lines and lie in dialogs. */
function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    const decoded = decodeURIComponent(text);
    return /\p{Cc}/u.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** Everything but letters, digits and `- . _ ~ : @` is percent-encoded, so a reference needs no quoting in any file that holds it. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':')
    .replaceAll('%40', '@');
}
