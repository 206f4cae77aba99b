/** place-features: the shape of the place where a value stands, as numbers. */

import type { Shape } from '../assignments/shape.ts';
import type { Evidence } from './evidence.ts';

const shapes = [
  'assignment',
  'line',
  'default',
  'pair',
  'argument',
  'comparison',
  'option',
  'element',
  'address',
  'header',
  'statement',
  'record',
  'label',
] as const satisfies readonly Shape[];

export const placeFeatures: readonly string[] = shapes.map((shape) => `shape.${shape}`);

export function describePlace({ shape }: Evidence): number[] {
  return shapes.map((known) => Number(known === shape));
}
