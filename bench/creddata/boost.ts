/** boost: gradient boosting of full binary trees on logistic loss (Friedman 2001, with Newton steps); deterministic. */

import { type Model, probability } from '../../core/detect/judgement/model.ts';

export interface Row {
  readonly features: readonly number[];
  /** 1: a credential, 0: none. */
  readonly target: number;
  readonly weight: number;
}

export interface Shape {
  readonly depth: number;
  readonly trees: number;
  readonly rate: number;
  /** What a leaf's sum of second derivatives must reach. */
  readonly leaf: number;
  /** Pulls the answers towards 0. */
  readonly ridge: number;
}

export function boost(rows: readonly Row[], { depth, trees, rate, leaf, ridge }: Shape): Model {
  const total = sum(rows, ({ weight }) => weight);
  const mean = sum(rows, ({ weight, target }) => weight * target) / total;
  const bias = round(Math.log(mean / (1 - mean)));
  const scores = rows.map(() => bias);
  const grown: number[][] = [];
  const columns = (rows[0]?.features ?? []).map((_, column) => sortedColumn(rows, column));
  for (let i = 0; i < trees; i++) {
    const steps = rows.map(({ target, weight }, row) => {
      const p = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      return { gradient: weight * (target - p), curve: weight * p * (1 - p) };
    });
    const tree = growTree(rows, columns, steps, { depth, leaf, ridge, rate });
    grown.push(tree);
    const one: Model = { depth, bias: 0, trees: [tree] };
    rows.forEach(({ features }, row) => {
      const p = probability(one, features);
      scores[row] = (scores[row] ?? 0) + Math.log(p / (1 - p));
    });
  }
  return { depth, bias, trees: grown };
}

interface Step {
  readonly gradient: number;
  readonly curve: number;
}

/** The rows by the feature's value, smallest first. */
function sortedColumn(rows: readonly Row[], column: number): readonly number[] {
  const at = (row: number) => rows[row]?.features[column] ?? 0;
  return rows.map((_, row) => row).sort((a, b) => at(a) - at(b) || a - b);
}

type Growth = Pick<Shape, 'depth' | 'leaf' | 'ridge' | 'rate'>;

/** A node without a good question asks one whose answer is always the same. */
const never = [0, -1e9] as const;

function growTree(
  rows: readonly Row[],
  columns: readonly (readonly number[])[],
  steps: readonly Step[],
  growth: Growth,
): number[] {
  const questions = 2 ** growth.depth - 1;
  const place = new Int32Array(rows.length);
  const tree: number[] = [];
  let first = 0;
  for (let level = 0; level < growth.depth; level++) {
    const count = 2 ** level;
    const best = bestQuestions(rows, columns, steps, place, first, count, growth);
    for (const question of best) tree.push(...(question ?? never));
    rows.forEach(({ features }, row) => {
      const [feature, cut] = best[(place[row] ?? 0) - first] ?? never;
      place[row] = 2 * (place[row] ?? 0) + ((features[feature] ?? 0) < cut ? 1 : 2);
    });
    first += count;
  }
  const leaves = Array.from({ length: questions + 1 }, () => ({ gradient: 0, curve: 0 }));
  steps.forEach(({ gradient, curve }, row) => {
    const leaf = leaves[(place[row] ?? 0) - questions];
    if (leaf) {
      leaf.gradient += gradient;
      leaf.curve += curve;
    }
  });
  return [...tree, ...leaves.map(({ gradient, curve }) => round((growth.rate * gradient) / (curve + growth.ridge)))];
}

/** By node of one level: the question that parts its rows best. */
function bestQuestions(
  rows: readonly Row[],
  columns: readonly (readonly number[])[],
  steps: readonly Step[],
  place: Int32Array,
  first: number,
  count: number,
  { leaf, ridge }: Growth,
): (readonly [feature: number, cut: number] | undefined)[] {
  const gradients = new Float64Array(count);
  const curves = new Float64Array(count);
  steps.forEach(({ gradient, curve }, row) => {
    const node = (place[row] ?? 0) - first;
    gradients[node] = (gradients[node] ?? 0) + gradient;
    curves[node] = (curves[node] ?? 0) + curve;
  });
  const best: { gain: number; question: readonly [number, number] | undefined }[] = Array.from({ length: count }, () => ({
    gain: 1e-3,
    question: undefined,
  }));
  columns.forEach((column, feature) => {
    const left = new Float64Array(count);
    const leftCurve = new Float64Array(count);
    const last = new Float64Array(count).fill(Number.NaN);
    for (const row of column) {
      const node = (place[row] ?? 0) - first;
      const value = rows[row]?.features[feature] ?? 0;
      const before = last[node] ?? Number.NaN;
      const [g, c] = [left[node] ?? 0, leftCurve[node] ?? 0];
      const [allG, allC] = [gradients[node] ?? 0, curves[node] ?? 0];
      if (value > before && c >= leaf && allC - c >= leaf) {
        const gain = g ** 2 / (c + ridge) + (allG - g) ** 2 / (allC - c + ridge) - allG ** 2 / (allC + ridge);
        const chosen = best[node];
        if (chosen && gain > chosen.gain) Object.assign(chosen, { gain, question: [feature, cutBetween(before, value)] });
      }
      left[node] = g + (steps[row]?.gradient ?? 0);
      leftCurve[node] = c + (steps[row]?.curve ?? 0);
      last[node] = value;
    }
  });
  return best.map(({ question }) => question);
}

/** A short number above `low` and at most `high`. */
function cutBetween(low: number, high: number): number {
  for (const digits of [0, 1, 2, 3, 4, 5]) {
    const cut = Number(((low + high) / 2).toFixed(digits));
    if (cut > low && cut <= high) return cut;
  }
  return high;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
