/** `npm run bench`: measures this build in a real VS Code and prints the medians of several starts. */

import { measureEditor } from './editor.ts';

const starts = 5;

const rows = measureEditor(starts);
console.log(`\nMedian of ${starts} starts (least to most), milliseconds; goal in brackets`);
for (const { what, goal, milliseconds } of rows) {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const [least = Number.NaN, median = Number.NaN, most = Number.NaN] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  const figures = `${median.toFixed(0).padStart(5)} (${least.toFixed(0)} to ${most.toFixed(0)})`;
  console.log(`${what.padEnd(54)} ${figures}${goal === undefined ? '' : ` [${goal}]`}`);
  if (goal !== undefined && !(median < goal)) process.exitCode = 1;
}
