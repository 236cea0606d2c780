// What a machine draws in a month; cost and energy both need it. Watts are those of the whole machine at the wall.

/** Hours in a month, a twelfth of a year. */
export const hoursPerMonth = 730;

/** How long a machine works and waits, in hours per month, and what it draws meanwhile. */
export interface Use {
  readonly loadW: number;
  readonly loadHours: number;
  readonly idleW: number;
  readonly idleHours: number;
}

/** kWh of the machine itself, before what its site adds. */
export function machineKwh({ loadW, loadHours, idleW, idleHours }: Use): number {
  return (loadW * loadHours + idleW * idleHours) / 1_000;
}
