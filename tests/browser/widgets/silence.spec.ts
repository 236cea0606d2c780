// No figure talks to anybody, from its first state to its last button.
import { expect } from '@playwright/test';
import { listen } from '../tools/quality/silence.ts';
import { open, test } from '../tools/site.ts';
import { awake, visitWidgets } from '../tools/widgets.ts';

test('no figure asks another host, sets a cookie or is stopped by the policy', async ({ page, context, site }) => {
  test.slow();
  const heard = await listen(context, site);
  await open(page);
  await visitWidgets(page, async (widget) => {
    await awake(widget);
    for (const button of await widget.getByRole('button').all())
      if (await button.isVisible()) await button.dispatchEvent('click');
  });
  expect(await heard()).toEqual([]);
});
