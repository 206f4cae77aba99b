/**
 * incremental: the scan of an edited text, from that of the text before; always equal to a scan of the whole.
 *
 * It is exact because each step either depends on bounded neighbourhoods or is done for the whole text again: what a rule finds in a stretch,
 * mostly a line, depends on it and on what stands within the rule's sight of it (view.ts), so it is looked for anew in the stretches within
 * sight of the change, and kept, moved, in all others; which of several findings at one place stays, and what ignore comments silence, is
 * decided over all that was found, which is little; where the comments stand follows from the last place before the change at which the
 * lexer's state is known, up to where it comes to a state that it had before (comment-memory.ts). Only a notice at the top, that a tool has
 * written the text, and the line that names a table's columns concern all of it: when one changes, the whole is scanned.
 */

import { type Change, growth, moved } from '../text/change.ts';
import type { Language } from '../text/language.ts';
import { writtenBy } from '../text/written-by.ts';
import { headOf } from './assignments/tables/far-rows.ts';
import { builtInEngine, type Engine } from './engine/compile.ts';
import { farKeywords, followKeywords, type KeywordPlace } from './engine/far-keywords.ts';
import { viewOf } from './engine/view.ts';
import type { Found } from './found.ts';
import { type CommentMemory, readComments, rereadComments } from './ignores/comment-memory.ts';
import { conclude, lookFor, type ScanResult } from './scan.ts';

export interface Scanned {
  readonly result: ScanResult;
  /** With the word on who wrote the text as it is. */
  readonly language: Language;
  /** The line that names the columns of a table. */
  readonly head: string;
  readonly engine: Engine;
  readonly found: readonly Found[];
  readonly comments: CommentMemory;
  readonly far: readonly KeywordPlace[];
}

export function scanWhole(text: string, told: Language, engine: Engine = builtInEngine()): Scanned {
  const language = writtenBy(text, told);
  const found = lookFor(engine, text, language);
  const comments = readComments(text, language);
  return {
    result: conclude(engine, text, language, found, comments.ignores),
    language,
    head: headOf(text, language),
    engine,
    found,
    comments,
    far: farKeywords(engine, text),
  };
}

/** `text` is the one that `change` makes of the one scanned before. */
export function rescan({ language: before, head, engine, found, comments, far }: Scanned, text: string, change: Change): Scanned {
  const { writtenBy: _, ...told } = before;
  const language = writtenBy(text, told);
  if (language.writtenBy !== before.writtenBy || headOf(text, language) !== head) return scanWhole(text, told, engine);
  const by = growth(change);
  const places = followKeywords(engine, far, text, change);
  const view = viewOf(text, { start: change.span.start, end: change.span.start + change.length }, places);
  const kept = found.flatMap((item): Found[] => {
    const zone = view.zone(item.by);
    if (item.at < zone.start) return [item];
    return item.at + by >= zone.end ? [{ ...item, at: item.at + by, span: moved(item.span, by) }] : [];
  });
  const all = [...kept, ...lookFor(engine, text, language, view)];
  const reread = rereadComments(comments, text, language, change);
  return {
    result: conclude(engine, text, language, all, reread.ignores),
    language,
    head,
    engine,
    found: all,
    comments: reread,
    far: places,
  };
}
