/** origin: an address as the scheme, host and port that a token belongs to; whatever two readers could read in two ways is refused. */

/** Exactly what `URL.origin` gives, or one clause about why the address names none. Plain http reaches this machine alone. */
export function readOrigin(address: string): { readonly origin: string } | { readonly problem: string } {
  if (/[^\x21-\x7e]/.test(address) || /[\\@#?]/.test(address))
    return { problem: 'an address has no user, no query, and no characters beyond ASCII' };
  if (!/^https?:\/\/[^/]/i.test(address)) return { problem: 'an address starts with https:// and a host' };
  const url = parsed(address);
  if (url?.pathname !== '/') return { problem: 'an address is scheme, host and port alone' };
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return { problem: 'plain http is for this machine alone; use https' };
  return { origin: url.origin };
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Of an address's host alone, as `URL.hostname` gives it. Names below "localhost" are left out: some resolvers ask the network for them. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
