/** show-plan: what would move where under which name, as a table and as a unified diff; every value in it is hidden. */

import { basename, dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Engine } from '../../core/detect/engine/compile.ts';
import { scan } from '../../core/detect/scan.ts';
import { formatReference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { languageOf } from '../../core/text/language.ts';
import { printable } from '../print.ts';
import type { Paint } from '../terminal.ts';
import { widest } from '../widest.ts';
import { mappedBy, withExamples, withMappings } from './env-lines.ts';
import type { FilePlan } from './plan-file.ts';
import { readExactly } from './replace-file.ts';

export interface PlannedFile {
  /** As a report names it. */
  readonly path: string;
  readonly whole: string;
  readonly before: string;
  readonly plan: FilePlan;
  /** With the rules of the file's project. */
  readonly engine: Engine;
}

/** A table; where the terminal is narrower than it, each move in lines of its own. */
export function showTable(files: readonly PlannedFile[], paint: Paint, width: number): string {
  const rows = files.flatMap(({ path, plan }) =>
    plan.steps.map(({ line, finding, shown, reference }) =>
      [`${path}:${line}`, finding.title, shown, formatReference(reference)].map(printable),
    ),
  );
  if (rows.length === 0) return '';
  const table = [['WHERE', 'WHAT', 'BECOMES', 'KEPT AS'], ...rows];
  const widths = [0, 1, 2].map((column) => widest(table.map((row) => row[column] ?? '')));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  if (widest(lines) > width) return rows.map((row) => showMove(row, paint, width)).join('');
  return lines.map((line, at) => `${at === 0 ? paint('bold', line) : line}\n`).join('');
}

function showMove([place = '', title = '', shown, reference]: readonly string[], paint: Paint, width: number): string {
  const gap = place.length + 2 + title.length > width ? '\n    ' : '  ';
  return `${paint('bold', place)}${gap}${title}\n    becomes  ${shown}\n    kept as  ${reference}\n`;
}

export function showDiff({ path, before, plan, engine }: PlannedFile, paint: Paint): string {
  const hide = hiderOf([...plan.steps, ...plan.left].map((one) => one.spelled).concat(allFound(path, before, engine)));
  return showPatch(path, hide(before), hide(plan.after), 2, paint);
}

/** What the env file and its example get besides; the lines around are not shown, since they may hold values. */
export function showEnvLines(files: readonly PlannedFile[], envFile: string, paint: Paint): string {
  const mapped = files.flatMap(({ plan }) => mappedBy(plan.steps));
  const example = join(dirname(envFile), '.env.example');
  const before = files.find(({ whole }) => whole === envFile)?.plan.after ?? textOf(envFile);
  const after = withMappings(before, mapped);
  const shown = textOf(example);
  return [
    ...('text' in after && after.text !== before ? [showPatch(basename(envFile), before ?? '', after.text ?? '', 0, paint)] : []),
    ...(shown !== undefined && mapped.length > 0 && withExamples(shown, mapped) !== shown
      ? [showPatch(basename(example), shown, withExamples(shown, mapped), 0, paint)]
      : []),
  ].join('\n');
}

function textOf(path: string): string | undefined {
  const file = readExactly(path);
  return file.kind === 'text' ? file.text : undefined;
}

function showPatch(path: string, before: string, after: string, context: number, paint: Paint): string {
  const lines = createTwoFilesPatch('', '', before, after, '', '', { context }).split('\n');
  // A file's name may hold line breaks, so that its head is not left to the library.
  const hunks = lines.slice(lines.findIndex((line) => line.startsWith('@@')));
  return [`--- ${path}`, `+++ ${path}`, ...hunks]
    .map((line) => paintLine(line.trimEnd().split('\t').map(printable).join('\t'), paint))
    .join('\n');
}

/** The lines around hold what is too unsure to be moved, or silenced, and what is put together from strings has a part in each. */
function allFound(path: string, text: string, engine: Engine): Secret[] {
  const { findings, suppressed } = scan(text, languageOf(path), engine);
  return [...findings, ...suppressed].flatMap(({ rule, span }) => {
    const spelled = text.slice(span.start, span.end);
    const parts = spelled.split(/["'`]/).filter((part) => part.length >= shortestPart);
    return [spelled, ...parts].map((one) => new Secret(one, rule));
  });
}

const shortestPart = 6;

/** The longest first, since one value may be a part of another. */
function hiderOf(spelled: readonly Secret[]): (text: string) => string {
  const sorted = spelled.toSorted((a, b) => b.reveal().length - a.reveal().length);
  return (text) => sorted.reduce((shown, secret) => shown.replaceAll(secret.reveal(), String(secret)), text);
}

function paintLine(line: string, paint: Paint): string {
  if (line.startsWith('+') && !line.startsWith('+++')) return paint('green', line);
  if (line.startsWith('-') && !line.startsWith('---')) return paint('red', line);
  return line.startsWith('@@') ? paint('cyan', line) : line;
}
