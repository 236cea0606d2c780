// A record by its id.

/** The record with this id, which the data must hold. */
export function findRecord<T extends { readonly id: string }>(records: readonly T[], wanted: string): T {
  const record = records.find(({ id }) => id === wanted);
  if (record === undefined) throw new Error(`expected ${wanted} in the data`);
  return record;
}
