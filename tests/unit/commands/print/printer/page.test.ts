import { expect, it } from 'vitest';
import type { Send } from '../../../../../src/commands/print/printer/devtools.ts';
import { openPaperPage } from '../../../../../src/commands/print/printer/page.ts';

it('a page that cannot be reached is told at once, and nobody waits for it', async () => {
  const asked: string[] = [];
  const send = ((method: string) => {
    asked.push(method);
    return Promise.resolve(method === 'Page.navigate' ? { errorText: 'net::ERR_CONNECTION_REFUSED' } : {});
  }) as Send;
  await expect(openPaperPage(send, 'http://localhost:1/?view=print')).rejects.toThrow(
    'The browser cannot open http://localhost:1/?view=print: net::ERR_CONNECTION_REFUSED',
  );
  expect(asked.at(-1)).toBe('Page.navigate');
});
