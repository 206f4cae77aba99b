/** scan-file: one file as bytes, text and findings; a content that was seen before is not scanned again. */

import { createHash } from 'node:crypto';
import type { CustomRule } from '../../core/configuration/configuration.ts';
import type { Engine } from '../../core/detect/engine/compile.ts';
import { type Language, languageOf } from '../../core/text/language.ts';
import { decoderFor, isBinary, withoutNuls } from '../sources/decode.ts';
import { createReader, type Links } from '../sources/read-bytes.ts';
import { type PieceScan, scanPieces } from './pieces.ts';
import type { TextScan } from './text-scan.ts';

export type FileScan =
  | { readonly kind: 'text'; readonly bytes: number; readonly scan: TextScan; readonly end: 'reached' | 'grew' }
  /** Not looked into, as intended. */
  | { readonly kind: 'binary'; readonly bytes: number }
  /** `problem` is a clause. */
  | { readonly kind: 'unread'; readonly problem: string };

/** In steps, each of which yields how many bytes it was about, so that a long file can be interrupted. */
export type ScanFile = (file: Pick<FileToScan, 'path' | 'links'>, engine: Engine) => Generator<number, FileScan>;

export interface FileToScan {
  readonly path: string;
  readonly links: Links;
  /** Those of its project besides the built-in ones. */
  readonly customRules: readonly CustomRule[];
}

/** It remembers contents, and reads all files into the same memory. */
export function createFileScanner(): ScanFile {
  const read = createReader();
  const remembered = createMemory();
  return function* scanFile({ path, links }, engine) {
    const language = languageOf(path);
    const pieces = read(path, links);
    let bytes = 0;
    let long: ByteScan | undefined;
    for (let next = pieces.next(); ; next = pieces.next()) {
      if (next.done) {
        const end = next.value;
        if (end.kind === 'unread' || !long) return end.kind === 'unread' ? end : { kind: 'unread', problem: 'it has gone' };
        return { kind: 'text', bytes, scan: long.end(), end: end.kind === 'grew' ? 'grew' : 'reached' };
      }
      const piece = next.value;
      bytes += piece.bytes.length;
      if (!long && isBinary(piece.bytes)) {
        pieces.return({ kind: 'all' });
        return { kind: 'binary', bytes };
      }
      if (piece.part === 'whole') {
        pieces.return({ kind: 'all' });
        const scan = remembered(piece.bytes, language, engine, () => scanWhole(piece.bytes, language, engine));
        return { kind: 'text', bytes, scan, end: 'reached' };
      }
      long ??= scanBytes(piece.bytes, language, engine);
      long.add(piece.bytes);
      yield piece.bytes.length;
    }
  };
}

export interface ByteScan {
  add(bytes: Uint8Array): void;
  end(): TextScan;
}

/** `head` is how the text begins, and is still to be added. */
export function scanBytes(head: Uint8Array, language: Language, engine: Engine): ByteScan {
  const decoder = decoderFor(head);
  const pieces: PieceScan = scanPieces(engine, language);
  return {
    // A character may be parted from its other half.
    add: (bytes) => pieces.add(withoutNuls(decoder.decode(bytes, { stream: true }))),
    end() {
      pieces.add(withoutNuls(decoder.decode()));
      return pieces.end();
    },
  };
}

function scanWhole(bytes: Uint8Array, language: Language, engine: Engine): TextScan {
  const pieces = scanPieces(engine, language);
  pieces.add(withoutNuls(decoderFor(bytes).decode(bytes)));
  return pieces.end();
}

type Memory = (bytes: Uint8Array, language: Language, engine: Engine, scan: () => TextScan) => TextScan;

/** What a scan finds depends on content, language and rules, and on nothing else. */
function createMemory(): Memory {
  const known = new Map<Engine, Map<string, TextScan>>();
  let room = mostRemembered;
  return (bytes, language, engine, scan) => {
    // A byte a character: there are many.
    const key = createHash('sha256').update(JSON.stringify(language)).update(bytes).digest('binary');
    const before = known.get(engine)?.get(key);
    if (before) return before;
    const result = scan();
    const size = 1 + result.seen.length * sizeOfSeen;
    if (room < size) {
      known.clear();
      room = mostRemembered;
    }
    room -= size;
    const scans = known.get(engine) ?? new Map<string, TextScan>();
    known.set(engine, scans.set(key, result));
    return result;
  };
}

/** Contents without a finding; V8 would double the room for it beyond 32,768. */
const mostRemembered = 32_000;

/** One finding with its value and line, beside a content without. */
const sizeOfSeen = 8;
