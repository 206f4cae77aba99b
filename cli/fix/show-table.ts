/** show-table: what would move, and what would stand in its place, by file and line. */

import { printable } from '../print.ts';
import type { Paint } from '../terminal.ts';
import { widest } from '../widest.ts';
import { wrap } from '../wrap.ts';
import type { Step } from './plan-file.ts';
import type { PlannedFile } from './show-plan.ts';

/** Empty where nothing moves. `keptAs` is the reference, with NAME in it where there are several. Where the terminal is narrower than the table, each move has two lines. */
export function showTable(files: readonly PlannedFile[], keptAs: string, paint: Paint, width: number): string {
  const moving = files.filter(({ plan }) => plan.steps.length > 0);
  const steps = moving.flatMap(({ plan }) => plan.steps);
  if (steps.length === 0) return '';
  const isNameShown = steps.some((step) => !tellsName(step));
  const heading = ['LINE', 'WHAT', 'BECOMES', ...(isNameShown ? ['NAME'] : [])];
  const rows = steps.map((step) =>
    [String(step.line), step.finding.title, step.shown, ...(isNameShown ? [step.name] : [])].map(printable),
  );
  const widths = heading.map((title, column) => widest([title, ...rows.map((row) => row[column] ?? '')]));
  const lines = [heading, ...rows].map((row) => alignRow(row, widths));
  const isWide = widest(lines) > width;
  const written = isWide ? rows.map((row) => foldRow(row, widths)) : lines.slice(1);
  let next = 0;
  const parts = moving.flatMap(({ path, plan }) => {
    const own = written.slice(next, next + plan.steps.length);
    next += plan.steps.length;
    return [paint('bold', printable(path)), ...own];
  });
  const kept = wrap(`Kept as ${printable(keptAs)}`, width);
  return [...(isWide ? [] : [paint('dim', lines[0] ?? '')]), ...parts, '', ...kept, ''].join('\n');
}

/** Most lookups have the name in them. */
function tellsName({ shown, name }: Step): boolean {
  return shown.toUpperCase().includes(name.toUpperCase());
}

/** Numbers stand to the right. */
function alignRow([line = '', ...cells]: readonly string[], [first = 0, ...widths]: readonly number[]): string {
  return [line.padStart(first), ...cells.map((cell, column) => cell.padEnd(widths[column] ?? 0))].join('  ').trimEnd();
}

function foldRow([line = '', title = '', ...cells]: readonly string[], [first = 0]: readonly number[]): string {
  return `${line.padStart(first)}  ${title}\n${' '.repeat(first + 4)}${cells.join('  ')}`;
}
