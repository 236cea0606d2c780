// Films and sounds are asked for in parts, and some browsers play nothing that comes as a whole.

/** The part of a kept file that a request asks for, as RFC 9110 (section 14) has it; the whole where it asks for none. */
export async function cutRange(request: Request, kept: Response | undefined): Promise<Response | undefined> {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? [];
  if (kept === undefined || from + to === '') return kept;
  const whole = await kept.blob();
  // Without a beginning it is so many bytes at the end.
  const start = from === '' ? Math.max(0, whole.size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? whole.size - 1 : Math.min(Number(to), whole.size - 1);
  if (start > end) return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${whole.size}` } });
  const headers = { 'Content-Range': `bytes ${start}-${end}/${whole.size}`, 'Content-Type': whole.type };
  return new Response(whole.slice(start, end + 1, whole.type), { status: 206, headers });
}
