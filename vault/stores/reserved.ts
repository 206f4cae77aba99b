/** reserved: the services of a store in which this tool keeps its own entries; no reference reaches them. */

/** Developers' own values, which win over the provider's; the account is the reference's canonical text. */
export const localService = 'secretref-local';
/** The last values of vaults that may be out of reach, where a person asked for it; the account is the reference's canonical text. */
export const offlineService = 'secretref-offline';
/** Pieces of values over a platform's limit. */
export const pieceService = 'secretref-pieces';

/** Without regard to case, as some stores compare. */
export function isReservedService(service: string): boolean {
  return service.toLowerCase().startsWith('secretref-');
}
