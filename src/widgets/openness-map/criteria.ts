// The twelve criteria of the European Open Source AI Index, in its order and its three groups; the licence comes last.

/** The criteria by group, as in the index's files of June 2026. */
export const criteriaByGroup = {
  parts: ['base-data', 'end-data', 'base-weights', 'end-weights', 'training-code'],
  documents: ['code-documents', 'hardware', 'preprint', 'paper', 'model-card', 'datasheet'],
  licence: ['licences'],
} as const;

/** A group of criteria. */
export type Group = keyof typeof criteriaByGroup;
/** One criterion; its words go by this name. */
export type Criterion = (typeof criteriaByGroup)[Group][number];

/** All groups, in order. */
export const groups = ['parts', 'documents', 'licence'] as const satisfies readonly Group[];
/** All criteria, in order. */
export const criteria: readonly Criterion[] = groups.flatMap((group): readonly Criterion[] => criteriaByGroup[group]);
