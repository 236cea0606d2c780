// What is measured, and how a figure is written: its median, and how far the runs lie apart.

/** One figure of some runs. */
export interface Figure {
  /** The table in which it stands. */
  readonly part: string;
  /** What is measured, with its unit at the end, as in "stage ready, ms". */
  readonly name: string;
  /** Of which deck or view; "" where a part has one column. */
  readonly column: string;
  readonly values: readonly number[];
  /** Why it cannot be had, if so; the values are then of no use. */
  readonly failure?: string;
  /** More than this is a fault. */
  readonly most?: number | undefined;
}

/** Takes a figure as soon as it is known. */
export type Report = (figure: Figure) => void;

/** The middle one of some values. */
export function findMedian(values: readonly number[]): number {
  return findShare(values, 0.5);
}

/** The value below which this share of them lies. */
export function findShare(values: readonly number[], share: number): number {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length * share)] ?? Number.NaN;
}

/** Whether it is missing or more than it may be. */
export function isFault({ values, failure, most = Infinity }: Figure): boolean {
  return Boolean(failure) || !(findMedian(values) <= most);
}

/** "1,543 (1,502–1,610)", "12" for one run, or why there is none. */
export function formatFigure(figure: Figure): string {
  const { name, values, failure, most } = figure;
  if (failure || values.length === 0) return `none: ${failure ?? 'nothing was measured'}`;
  const format = (value: number): string => {
    const digits = name.endsWith(', s') ? 2 : 0;
    return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  };
  const [lowest, median, highest] = [Math.min(...values), findMedian(values), Math.max(...values)].map(format);
  const range = values.length > 1 ? ` (${lowest}–${highest})` : '';
  return `${median}${range}${isFault(figure) && most !== undefined ? `, more than ${format(most)}` : ''}`;
}
