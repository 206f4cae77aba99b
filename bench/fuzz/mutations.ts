/** mutations: a text and a file name for each seed, always the same for the same corpus. */

import { createRandom, expandTemplate, type Random } from '../../samples/templates.ts';
import type { Corpus } from './corpus.ts';

export interface Fuzzed {
  readonly name: string;
  readonly text: string;
}

export function fuzz(corpus: Corpus, seed: number): Fuzzed {
  const random = createRandom(`${seed}`);
  let text = pick(random, sources)(random, corpus);
  for (let rest = random(12); rest > 0; rest--) text = pick(random, mutations)(random, text, corpus);
  return { name: pick(random, names), text: text.slice(0, longest) };
}

const longest = 1_000_000;

const names = [
  'a.js',
  'a.tsx',
  'a.py',
  'a.json',
  'a.yaml',
  '.env',
  'a.toml',
  'a.xml',
  'a.md',
  'a.go',
  'a.tf',
  'a.sql',
  'a.sh',
  'Dockerfile',
  'a.php',
  'a.rb',
  'a.cs',
  'a.properties',
  '.netrc',
  'a.txt',
  'a.ipynb',
];

type Source = (random: Random, corpus: Corpus) => string;
const sources: readonly Source[] = [
  (random, { files, read }) => part(random, read(pick(random, files)), 200_000),
  (random, { files, read }) => part(random, read(pick(random, files)), 20_000),
  (random, { templates }) =>
    Array.from({ length: 1 + random(40) }, (_, index) => expandTemplate(pick(random, templates), index)).join(
      pick(random, ['\n', ' ', '', ',', '\r\n']),
    ),
  (random) => units(random, random(5000)),
];

type Mutation = (random: Random, text: string, corpus: Corpus) => string;
const mutations: readonly Mutation[] = [
  // Something goes, comes twice, changes its place.
  (random, text) => splice(random, text, () => ''),
  (random, text) => splice(random, text, (piece) => piece + piece),
  (random, text) => splice(random, text, (piece) => [...piece].reverse().join('')),
  (random, text) => text.slice(0, random(text.length + 1)),
  // Something comes in.
  (random, text, { templates }) => insert(random, text, expandTemplate(pick(random, templates), random(1000))),
  (random, text, { templates }) => insert(random, text, part(random, expandTemplate(pick(random, templates), random(1000)), 200)),
  (random, text) => insert(random, text, pick(random, marks)),
  (random, text) => insert(random, text, units(random, random(50))),
  (random, text, { files, read }) => insert(random, text, part(random, read(pick(random, files)), 2000)),
  // Something again and again: what is not linear takes its time here.
  (random, text) => insert(random, text, repeat(random, part(random, text, 60))),
  (random, text) => insert(random, text, repeat(random, pick(random, marks))),
  (random, text, { templates }) =>
    insert(random, text, repeat(random, part(random, expandTemplate(pick(random, templates)), 40))),
  // Something is written in another way.
  (random, text) => splice(random, text, (piece) => Buffer.from(piece).toString('base64')),
  (random, text) => splice(random, text, (piece) => Buffer.from(piece).toString('hex')),
  (random, text) => splice(random, text, (piece) => encodeURIComponent(piece.toWellFormed())),
  (random, text) => splice(random, text, (piece) => JSON.stringify(piece)),
  (random, text) => splice(random, text, (piece) => piece.toUpperCase()),
  (_, text) => text.replaceAll('\n', '\r\n'),
  (_, text) => text.replaceAll('\n', ' '),
];

// biome-ignore format: short marks are read best side by side.
const marks = ['"', "'", '`', '"""', "'''", '/*', '*/', '//', '#', '<!--', '-->', '{', '}', '${', '(', ')', '[', ']', '=', ':', '=>', ':=', '\\', '\0', '\n', '\r', '\t', '\ud800', '\udc00', '\ufeff', '\u2028', '<<EOF\n', '|\n  ', '://', '@', '-----BEGIN ', '-----', 'password=', 'token: "', 'secretref-ignore', 'secretlint-disable', 'nosec', '%25', '\\u00', '\\x', '==', 'ey', 'Basic ', 'data:\n  '];

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** A piece of at most that length. */
function part(random: Random, text: string, most: number): string {
  const start = random(text.length + 1);
  return text.slice(start, start + 1 + random(most));
}

function splice(random: Random, text: string, change: (piece: string) => string): string {
  const start = random(text.length + 1);
  const end = start + random(Math.min(4000, text.length - start + 1));
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

function insert(random: Random, text: string, piece: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function repeat(random: Random, piece: string): string {
  return piece.repeat(Math.min(2 ** random(18), Math.ceil(longest / Math.max(1, piece.length))));
}

/** Of all UTF-16, most of it ASCII. */
function units(random: Random, length: number): string {
  return Array.from({ length }, () => String.fromCharCode(random(4) > 0 ? random(128) : random(65_536))).join('');
}
