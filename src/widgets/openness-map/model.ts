// Sums, filters and orders of the rated models. The sum is our own: the index gives none as plain as this.

import { criteria, criteriaByGroup, type Criterion, type Group } from './criteria.ts';
import type { RatedModel, Region } from './models.ts';

/** How open a model is in one respect. */
export type Rating = 'open' | 'partial' | 'closed';

/** The highest sum a model can have. */
export const mostPoints = criteria.length;

const bySign: Readonly<Record<string, Rating>> = { '●': 'open', '◐': 'partial', '○': 'closed' };
const pointsOf: Readonly<Record<Rating, number>> = { open: 1, partial: 0.5, closed: 0 };

/** A model's rating in one criterion. */
export function rate(model: RatedModel, criterion: Criterion): Rating {
  const sign = model.ratings.replaceAll(' ', '')[criteria.indexOf(criterion)] ?? '';
  const rating = bySign[sign];
  if (rating === undefined) throw new Error(`expected a rating of ${model.key} in ${criterion} but found "${sign}"`);
  return rating;
}

/** Our plain sum in points, of one group or of all: open counts 1, partial one half. */
export function sumPoints(model: RatedModel, group?: Group): number {
  const counted = group === undefined ? criteria : criteriaByGroup[group];
  return counted.reduce((sum, criterion) => sum + pointsOf[rate(model, criterion)], 0);
}

/** How many criteria have that rating. */
export function countRatings(model: RatedModel, wanted: Rating): number {
  return criteria.filter((criterion) => rate(model, criterion) === wanted).length;
}

/** The licences among them that let everybody use, change and pass on the weights. */
export const freeLicences: readonly string[] = ['Apache 2.0', 'MIT'];

/** Whether a model's weights are under one of them. */
export function isFree({ licence }: RatedModel): boolean {
  return freeLicences.includes(licence);
}

/** Which models are wanted. */
interface Filter {
  readonly region: Region | 'all';
  readonly licence: 'all' | 'free' | 'own';
  readonly atLeast: number;
  /** A criterion in which the models must be open. */
  readonly open: Criterion | 'any';
}

/** Those of the models that pass all filters. */
export function filterModels(models: readonly RatedModel[], { region, licence, atLeast, open }: Filter): RatedModel[] {
  return models.filter(
    (model) =>
      (region === 'all' || model.region === region) &&
      (licence === 'all' || isFree(model) === (licence === 'free')) &&
      sumPoints(model) >= atLeast &&
      (open === 'any' || rate(model, open) === 'open'),
  );
}

/** By what the models are put in order. */
type Order = 'points' | 'name' | 'licence';

/** The models in that order: most points first, names and licences by letter; equal ones by points, then by name. */
export function sortModels(models: readonly RatedModel[], order: Order): RatedModel[] {
  return models.toSorted(
    (first, second) =>
      (order === 'name' ? compareText(first.name, second.name) : 0) ||
      (order === 'licence' ? compareText(first.licence, second.licence) : 0) ||
      sumPoints(second) - sumPoints(first) ||
      compareText(first.name, second.name),
  );
}

// Not by the browser's language: the page is built elsewhere and must look the same.
function compareText(first: string, second: string): number {
  return first.localeCompare(second, 'en');
}

/** The lowest and the highest sum of some models; undefined without any. */
export function spanPoints(models: readonly RatedModel[]): { readonly low: number; readonly high: number } | undefined {
  if (models.length === 0) return undefined;
  const sums = models.map((model) => sumPoints(model));
  return { low: Math.min(...sums), high: Math.max(...sums) };
}
