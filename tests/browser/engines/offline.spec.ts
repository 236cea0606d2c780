// Without a network in Firefox and WebKit, where they are installed: the host goes away, comes back, and is updated.
import type { Driver } from '../tools/engines/driver.ts';
import { engines } from '../tools/engines/engines.ts';
import { updateDuringTalk, useWithoutHost, visit } from '../tools/engines/steps/offline.ts';
import { type OfflineHost, startHost } from '../tools/offline/host.ts';
import { siteTest } from '../tools/site.ts';

const test = siteTest.extend<{ host: OfflineHost }>({
  host: async ({ folder }, use) => {
    const host = await startHost(folder, ['/vortrag/']);
    await use(host);
    await host.close();
  },
});

for (const { name, isHere, start } of engines) {
  test.describe(`offline in ${name}`, () => {
    test.skip(!isHere, `no ${name} is installed here`);
    test.describe.configure({ mode: 'serial', timeout: 180_000 });
    let driver: Driver;

    test.beforeAll(async () => {
      driver = await start();
    });
    test.afterAll(() => driver.close());

    test('after one visit everything works without the host', async ({ host }) => {
      await visit(driver, host);
      await host.stop();
      await useWithoutHost(driver, host);
    });
    test('an update changes no open talk', ({ host }) => updateDuringTalk(driver, host));
  });
}
