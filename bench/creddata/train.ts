/**
 * train: makes core/detect/judgement/weights.json, and says how well such weights judge repositories that they have not seen.
 *
 * node bench/creddata/train.ts CREDDATA ORDINARY…: CREDDATA holds labels.jsonl and data/, each ORDINARY is a folder of ordinary code.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../core/detect/judgement/features.ts';
import { probability } from '../../core/detect/judgement/model.ts';
import { boost, type Row } from './boost.ts';
import { type Label, readLabels, readSamples, type Sample } from './samples.ts';

const shape = { depth: 4, trees: 60, rate: 0.12, leaf: 2, ridge: 2 };
const folds = 8;

/** How much an error costs. Placeholders are no credentials, but nobody is hurt by one that is reported. */
const weights: Readonly<Record<Label, number>> = { T: 1, F: 1, X: 0.2, U: 0.3, O: 1 };

/** Where each level begins: chosen from what this script prints for unseen repositories. */
const cuts = { likely: 0.8, possible: 0.4 };

interface Judged extends Row {
  readonly sample: Sample;
}

const [creddata, ...ordinary] = process.argv.slice(2);
if (creddata === undefined) throw new Error('Name the folder with labels.jsonl and data/.');
const labels = readLabels(join(creddata, 'labels.jsonl'));
const rows = rowsOf([
  ...readSamples(join(creddata, 'data'), (place) => labels.get(place) ?? 'U'),
  ...ordinary.flatMap((folder) => [...readSamples(folder, () => 'O')]),
]);
report(judgeUnseen(rows));
const model = boost(rows, shape);
const file = new URL('../../core/detect/judgement/weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ ...cuts, ...model })}\n`);

/** Equal samples of a repository count as their square root, and so does a repository above a hundred, so that none decides alone. */
function rowsOf(samples: readonly Sample[]): Judged[] {
  const twin = ({ repository, name, value }: Sample) => JSON.stringify([repository, name, value]);
  const group = ({ repository, label }: Sample) => `${repository} ${label}`;
  const [twins, groups] = [countBy(samples, twin), countBy(samples, group)];
  return samples.map((sample) => ({
    sample,
    features: featuresOf(sample),
    target: sample.label === 'T' ? 1 : 0,
    weight:
      weights[sample.label] /
      Math.sqrt(twins.get(twin(sample)) ?? 1) /
      Math.max(1, Math.sqrt((groups.get(group(sample)) ?? 1) / 100)),
  }));
}

interface Guess {
  readonly sample: Sample;
  readonly sure: number;
}

/** Each repository is judged by weights that were made without it. */
function judgeUnseen(rows: readonly Judged[]): Guess[] {
  const repositories = [...new Set(rows.map(({ sample }) => sample.repository))].sort();
  const foldOf = new Map(repositories.map((repository, index) => [repository, index % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const model = boost(
      rows.filter(({ sample }) => foldOf.get(sample.repository) !== fold),
      shape,
    );
    return rows
      .filter(({ sample }) => foldOf.get(sample.repository) === fold)
      .map(({ sample, features }) => ({ sample, sure: probability(model, features) }));
  }).flat();
}

function linesAbove(guesses: readonly Guess[], cut: number) {
  const lines = (label: Label) =>
    new Set(guesses.filter(({ sample, sure }) => sample.label === label && sure >= cut).map(({ sample }) => sample.place)).size;
  return { right: lines('T'), wrong: lines('F'), placeholder: lines('X'), unlabelled: lines('U'), ordinary: lines('O') };
}

function report(guesses: readonly Guess[]): void {
  const all = linesAbove(guesses, 0);
  console.log('lines asked about', all);
  for (const cut of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const found = linesAbove(guesses, cut);
    const [precision, recall] = [found.right / (found.right + found.wrong), found.right / all.right];
    console.log(`${cut}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`, JSON.stringify(found));
  }
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
