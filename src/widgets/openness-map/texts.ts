// How the map's fields are called.

import { opennessMap as words } from '#words/opennessMap';
import type { FormTexts } from '../kit/form/texts.ts';
import type { attributes } from './attributes.ts';
import { criteria } from './criteria.ts';
import { sortModels } from './model.ts';
import { models, type Region } from './models.ts';

const regions = ['europe', 'usa', 'china', 'other'] as const satisfies readonly Region[];

/** What stands at each field. */
export const texts: FormTexts<typeof attributes> = {
  set: {
    label: words.set,
    options: [
      { value: 'five', text: words.five },
      { value: 'all', text: words.all(models.length) },
    ],
  },
  region: {
    label: words.region,
    options: [
      { value: 'all', text: words.anywhere },
      ...regions.map((region) => ({ value: region, text: words.regions[region] })),
    ],
  },
  licence: {
    label: words.licence,
    options: [
      { value: 'all', text: words.anyLicence },
      { value: 'free', text: words.freeLicence },
      { value: 'own', text: words.ownLicence },
    ],
  },
  points: { label: words.atLeast, unit: words.points, less: words.oneLess, more: words.oneMore },
  open: {
    label: words.mustBeOpen,
    options: [
      { value: 'any', text: words.anyCriterion },
      ...criteria.map((criterion, index) => ({
        value: criterion,
        text: words.numbered(index + 1, words.criteria[criterion]),
      })),
    ],
  },
  sort: {
    label: words.sort,
    options: [
      { value: 'points', text: words.points },
      { value: 'name', text: words.name },
      { value: 'licence', text: words.licenceColumn },
    ],
  },
  model: {
    label: words.model,
    options: regions.flatMap((region) =>
      sortModels(models, 'name')
        .filter((model) => model.region === region)
        .map(({ key, name }) => ({ value: key, text: name, group: words.regions[region] })),
    ),
    unknown: words.unknownModel,
  },
};
