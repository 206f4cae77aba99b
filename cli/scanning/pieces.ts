/**
 * pieces: a text of any length, scanned as it comes; what is larger than a piece is scanned in pieces that overlap.
 *
 * A finding counts in the piece in which it begins. On both sides a piece sees further than any rule does, so that whatever depends on
 * what stands near is found as in the whole: a key of several lines, a comment, which of two findings stays. What reaches from afar, an
 * open comment of megabytes, ends with its piece; then something is reported rather than missed.
 */

import { headOf } from '../../core/detect/assignments/tables/far-rows.ts';
import type { Engine } from '../../core/detect/engine/compile.ts';
import { scan } from '../../core/detect/scan.ts';
import { detached } from '../../core/text/detached.ts';
import type { Language } from '../../core/text/language.ts';
import type { Position } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';
import { readsNames, writtenBy } from '../../core/text/written-by.ts';
import { watchRules } from './dear-rules.ts';
import { positionsIn } from './positions.ts';
import { nothingSeen, type Seen, type TextScan, type UnusedAt } from './text-scan.ts';

/** In UTF-16 units. */
export interface PieceSize {
  readonly piece: number;
  /** More than the sight of any rule, on either side. */
  readonly margin: number;
}

/** Of larger pieces the memory grows, of smaller ones the time. */
export const usualSize: PieceSize = { piece: 4 * 1024 * 1024, margin: 128 * 1024 };

/** Of one text: nobody reads as many one by one, and each holds its line. */
const mostSeen = 10_000;

export interface PieceScan {
  /** What comes next. */
  add(text: string): void;
  end(): TextScan;
}

export function scanPieces(engine: Engine, told: Language, { piece, margin }: PieceSize = usualSize): PieceScan {
  const seen: Seen[] = [];
  const unusedIgnores: UnusedAt[] = [];
  let unlisted = 0;
  let language: Language | undefined;
  let head: string | undefined;
  let window = '';
  /** Where the window stands in the text. */
  let offset = 0;
  let position: Position = { line: 0, column: 0 };
  /** Up to where findings in the window count already. */
  let done = 0;
  let units = 0;
  const dearRules = watchRules(engine);

  /** Who wrote a text, and what the columns of a table are called, is told at its beginning. */
  const languageAt = (at: number): Language => {
    language ??= { writtenBy: 'people', ...writtenBy(window, told) };
    head ??= headOf(window, language);
    return at === 0 ? language : { ...language, head };
  };
  const take = (until: number, keep: number): void => {
    const { findings, suppressed, unusedIgnores: unused } = scan(window, languageAt(offset), engine);
    const silent = new Set(suppressed);
    const own = [...findings, ...suppressed].filter(({ span }) => span.start >= done && span.start < until);
    const last = own.reduce((end, { span }) => Math.max(end, span.end), until);
    const comments = unused.filter(({ start }) => start >= done && start < until);
    const offsets = [...own.flatMap(({ span }) => [span.start, span.end]), ...comments.map(({ start }) => start), keep];
    const at = positionsOf(window, position, offsets);
    const room = Math.max(0, mostSeen - seen.length);
    unlisted += Math.max(0, own.length - room);
    for (const finding of own.toSorted((a, b) => a.span.start - b.span.start).slice(0, room)) {
      const { span } = finding;
      seen.push({
        finding: { ...finding, span: { start: offset + span.start, end: offset + span.end } },
        by: silent.has(finding) ? 'comment' : 'nothing',
        start: at(span.start),
        end: at(span.end),
        value: detached(window.slice(span.start, span.end)),
        line: detached(lineRound(window, span)),
      });
    }
    for (const { start, misspelt } of comments) unusedIgnores.push({ ...at(start), ...(misspelt && { misspelt }) });
    position = at(keep);
    offset += keep;
    done = last - keep;
    window = window.slice(keep);
  };

  return {
    add(text) {
      units += text.length;
      window += text;
      while (window.length > piece + 2 * margin) {
        const until = cut(window, window.length - margin, margin);
        take(until, cut(window, until - margin, margin));
      }
    },
    end() {
      take(window.length + 1, 0);
      const names = readsNames(language ?? told) ? 'read' : 'passed over';
      const dear = dearRules(units);
      const isNothing = seen.length + unusedIgnores.length + dear.length === 0;
      return isNothing ? nothingSeen[names] : { seen, unusedIgnores, unlisted, names, dear };
    },
  };
}

/** The nearest beginning of a line before `at`, or `at` itself where the line is endless; never inside a character or a line break. */
function cut(text: string, at: number, most: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (line > at - most && line > 0) return line;
  const isInside =
    (/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))) || text.startsWith('\r\n', at - 1);
  return isInside ? at - 1 : at;
}

function positionsOf(text: string, from: Position, offsets: readonly number[]): (offset: number) => Position {
  const positionAt = positionsIn(text, from);
  const known = new Map(offsets.toSorted((a, b) => a - b).map((offset) => [offset, positionAt(offset)]));
  return (offset) => known.get(offset) ?? from;
}

/** So much of a line is enough to judge a finding by. */
const lineReach = 500;

function lineRound(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - lineReach), start);
  const behind = text.slice(start, Math.min(text.length, end + lineReach));
  return (
    before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1) + behind.slice(0, behind.search(/[\r\n]|$/))
  );
}
