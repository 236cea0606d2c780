// Dates as people write them: "2026-08-01".

/** Whether an ISO date, with or without its day, is one that the calendar has. */
export function isDate(text: string): boolean {
  const [, year = '', month = '', day = '01'] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day that February does not have would be one of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whole months from one ISO date to another, whose days do not count. */
export function countMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}
