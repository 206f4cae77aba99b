/** json-pieces: what `printableJson` gives, piece by piece, so that a report of any number of findings is nowhere a whole. */

import { printableJson } from '../print.ts';

/** What an iterable gives that is no array is asked for when its turn comes; each is one piece, and is forgotten. */
export function* jsonPieces(value: unknown, margin = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return yield printableJson(value);
  const [open, close] = isIterable(value) ? '[]' : '{}';
  const inside = `${margin}  `;
  let isEmpty = true;
  for (const pieces of isIterable(value) ? itemsOf(value, inside) : membersOf(value, inside)) {
    yield `${isEmpty ? open : ','}\n${inside}`;
    yield* pieces;
    isEmpty = false;
  }
  yield isEmpty ? `${open}${close}` : `\n${margin}${close}`;
}

function* itemsOf(items: Iterable<unknown>, margin: string): Generator<Iterable<string>> {
  for (const item of items) {
    yield Array.isArray(items) ? jsonPieces(item, margin) : [printableJson(item).replaceAll('\n', `\n${margin}`)];
  }
}

/** As in all JSON, what is undefined is left out. */
function* membersOf(value: object, margin: string): Generator<Iterable<string>> {
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) yield join(`${printableJson(name)}: `, jsonPieces(member, margin));
  }
}

function* join(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
