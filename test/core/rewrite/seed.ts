/**
 * seed: what the random texts of a comparison with a library begin from. The same each time: a disagreement that takes a million texts is for
 * whoever looks for it with SECRETREF_SEED, and not for whoever changes something else.
 */

export const seed = Number(process.env['SECRETREF_SEED'] ?? 42);
