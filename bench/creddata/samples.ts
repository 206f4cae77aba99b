/** samples: the values known by their names in CredData's labelled files and in ordinary code, with what they are. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builtInEngine } from '../../core/detect/engine/compile.ts';
import { matchRules } from '../../core/detect/engine/match.ts';
import type { Evidence } from '../../core/detect/judgement/evidence.ts';
import { isImpossible } from '../../core/detect/judgement/impossible.ts';
import { isPlaceholder } from '../../core/detect/judgement/placeholders.ts';
import { wordsOf } from '../../core/reference/name.ts';
import { languageOf } from '../../core/text/language.ts';
import { indexLines } from '../../core/text/lines.ts';

/** T: a credential; F: none; X: a placeholder or test value; U: not labelled, in a labelled file; O: in ordinary code. */
export type Label = 'T' | 'F' | 'X' | 'U' | 'O';

export interface Sample extends Evidence {
  readonly label: Label;
  readonly repository: string;
  /** Path and line. */
  readonly place: string;
}

/** What the judgement is asked about: the rest is turned away before. */
export function* readSamples(folder: string, labelOf: (place: string) => Label): Generator<Sample> {
  for (const path of filesIn(folder)) {
    const text = readFileSync(path, 'utf8');
    if (text.length > 2_000_000 || text.includes('\0')) continue;
    const lines = indexLines(text);
    const name = relative(folder, path);
    for (const candidate of matchRules(builtInEngine(), text, languageOf(path))) {
      const { value, shape, span } = candidate;
      if (candidate.by.rule.quality !== 'by-name' || isPlaceholder(value)) continue;
      const given = candidate.name ?? '';
      if (isImpossible({ name: given, value, shape }, wordsOf(given))) continue;
      const place = `${name}:${lines.positionAt(span.start).line + 1}`;
      const label = labelOf(place);
      yield { name: given, value, shape, label, repository: name.split('/')[0] ?? '', place };
    }
  }
}

/** By path and line; where labels meet, T wins over X over F. */
export function readLabels(file: string): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const row of readFileSync(file, 'utf8').split('\n')) {
    if (row === '') continue;
    const { file: path, line, line_end: end, label } = JSON.parse(row);
    for (let at = line; at <= end; at++) {
      const place = `${path}:${at}`;
      if ('FXT'.indexOf(label) > 'FXT'.indexOf(labels.get(place) ?? '-')) labels.set(place, label);
    }
  }
  return labels;
}

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}
