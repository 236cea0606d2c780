// Dates as people write them: "2026-08-01".

/** Whether an ISO date, with or without its day, is one that the calendar has. */
export function isDate(text: string): boolean {
  const [, year = '', month = '', day = '01'] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day that February does not have would be one of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
