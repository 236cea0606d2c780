import { expect, type Page } from '@playwright/test';
import { findViolations } from '../tools/axe.ts';
import { deckIn, expectSlide, type Host, openHost, readTold, say, startHost } from '../tools/host.ts';
import { open, present, readSlides, test as base } from '../tools/site.ts';

const test = base.extend<{ host: Host }>({
  host: async ({ site }, use) => {
    const host = await startHost(site);
    await use(host);
    host.close();
  },
  // The host itself is the only other address that these pages may ask.
  expectedErrors: [/^http:\/\/localhost:/],
});

const long = '<p style="height:3000px">Ein langer Beitrag</p>';

function frame(site: string, address = '?embed', attributes = ''): string {
  return `<iframe src="${site}${address}" width="800" height="450" allow="fullscreen" ${attributes}></iframe>`;
}

async function readIds(page: Page): Promise<string[]> {
  const [first] = await readTold(page, 'ready');
  return first?.data['slides'] as string[];
}

test.describe('the embedded stage', () => {
  test('tells its host where it is, and goes where the host asks', async ({ page, host, site }) => {
    await openHost(page, host, frame(site));
    const deck = await deckIn(page);
    await expect.poll(() => readTold(page, 'slide')).toHaveLength(1);
    const ids = await readIds(page);
    const slides = await deck.locator('.slides > section[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(slides);
    expect((await readTold(page)).every(({ origin }) => `${origin}/` === site)).toBe(true);
    await say(page, { deck: 1, type: 'goto', slide: ids[3] });
    await expectSlide(deck, ids[3]);
    await say(page, { deck: 1, type: 'prev' });
    await expectSlide(deck, ids[2]);
    const title = await deck.locator('.present :is(h1, h2, h3):not(.visually-hidden)').first().textContent();
    await expect
      .poll(async () => (await readTold(page, 'slide')).at(-1)?.data)
      .toEqual({
        deck: 1,
        type: 'slide',
        id: ids[2],
        index: 3,
        count: ids.length,
        title: title?.replace(/\d+$/, '').replace(/\s+/g, ' ').trim(),
      });
    const before = (await readTold(page)).length;
    await say(page, { deck: 1, type: 'state' });
    await expect.poll(() => readTold(page)).toHaveLength(before + 2);
  });

  test('starts at a slide, a chapter or a cut', async ({ page, host, site }) => {
    await open(page);
    const slides = await readSlides(page);
    const chapter = slides.find((slide) => slide.chapter !== slides[0]?.chapter);
    const cut = slides.find((slide) => slide.cuts)?.cuts.split(' ')[0] ?? '';
    const addresses = [`?embed#${slides[4]?.id}`, `?embed&chapter=${chapter?.chapter}`, `?cut=${cut}&embed=1`];
    await openHost(page, host, addresses.map((address) => frame(site, address)).join(''));
    await expectSlide(await deckIn(page, 0), slides[4]?.id);
    await expectSlide(await deckIn(page, 1), chapter?.id);
    await expectSlide(await deckIn(page, 2), slides.find(({ cuts }) => cuts.includes(cut))?.id);
    const told = await readTold(page, 'slide');
    expect(told.find((each) => each.frame === 1)?.data['count']).toBe(
      slides.filter((slide) => slide.chapter === chapter?.chapter).length,
    );
  });

  test('hears keys only when the focus is inside, and says so', async ({ page, host, site }) => {
    await openHost(page, host, `<button>Vorher</button>${frame(site)}`);
    const deck = await deckIn(page);
    const ids = await readIds(page);
    await page.getByRole('button', { name: 'Vorher' }).focus();
    await expect(deck.getByText('Anklicken, dann Pfeiltasten')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expectSlide(deck, ids[0]);
    await deck.getByRole('button', { name: 'Weiter' }).click();
    await expect(deck.getByText('Pfeiltasten blättern')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expectSlide(deck, ids[2]);
  });

  test('takes no focus when the host moves it', async ({ page, host, site }) => {
    await openHost(page, host, `<input id="name">${frame(site)}`);
    const deck = await deckIn(page);
    const ids = await readIds(page);
    await page.locator('#name').focus();
    await say(page, { deck: 1, type: 'goto', slide: ids[2] });
    await expectSlide(deck, ids[2]);
    await page.keyboard.type('noch hier');
    await expect(page.locator('#name')).toHaveValue('noch hier');
  });

  test('leaves the wheel and the history to the host', async ({ page, host, site }) => {
    await openHost(page, host, frame(site) + long);
    const deck = await deckIn(page);
    const ids = await readIds(page);
    const length = await page.evaluate(() => history.length);
    await page.mouse.move(300, 150);
    await page.mouse.wheel(0, 500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.evaluate(() => scrollTo(0, 0));
    await deck.getByRole('button', { name: 'Weiter' }).click();
    await say(page, { deck: 1, type: 'goto', slide: ids[5] });
    await expectSlide(deck, ids[5]);
    await deck.evaluate(
      (id) => (document.querySelector<HTMLElement>('.present')!.innerHTML += `<a href="#${id}">Link</a>`),
      ids[7],
    );
    await deck.getByRole('link', { name: 'Link', exact: true }).click();
    await expectSlide(deck, ids[7]);
    await page.keyboard.press('o');
    await deck.locator('.overview .entry').nth(1).click();
    await expectSlide(deck, ids[1]);
    await page.keyboard.press('c');
    await deck.getByRole('dialog').getByText('Vorschau').click();
    await expect(deck.locator('dialog iframe')).toBeVisible();
    await deck.getByLabel('Darstellung').selectOption('dark');
    await expect(deck.locator('dialog iframe')).toHaveAttribute('src', /theme=dark/);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test('offers full screen only where the host allows it, and always the whole deck', async ({ page, host, site }) => {
    await openHost(page, host, frame(site) + frame(site).replace('allow="fullscreen"', ''));
    const [first, second] = [await deckIn(page, 0), await deckIn(page, 1)];
    const bar = (deck: typeof first) => deck.getByRole('navigation', { name: 'Folien' });
    await expect(bar(first).getByRole('button', { name: 'Vollbild' })).toBeVisible();
    await expect(bar(second).getByRole('button', { name: 'Vollbild' })).toBeHidden();
    await bar(second).getByRole('button', { name: 'Weiter' }).click();
    const link = bar(second).getByRole('link', { name: 'Alle Folien' });
    await expect(link).toHaveAttribute('target', '_blank');
    const ids = await readIds(page);
    await expect(link).toHaveAttribute('href', `/#${ids[1]}`);
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('sideways changes the slide, up and down scrolls the host', async ({ page, host, site }) => {
    const meta = '<meta name="viewport" content="width=device-width">';
    await openHost(page, host, meta + frame(site).replace('width="800"', 'width="360"') + long);
    const deck = await deckIn(page);
    const ids = await readIds(page);
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: readonly number[], to: readonly number[]): Promise<void> => {
      for (let part = 0; part <= 6; part++) {
        const [x = 0, y = 0] = from.map((start, axis) => start + (((to[axis] ?? 0) - start) * part) / 6);
        const type = part === 0 ? 'touchStart' : 'touchMove';
        await session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe([320, 120], [60, 125]);
    await expectSlide(deck, ids[1]);
    // A slide that is longer than the frame scrolls first; the bar below it always leaves it to the host.
    await swipe([200, 445], [203, 145]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expectSlide(deck, ids[1]);
  });
});

test.describe('messages that are none', () => {
  test('are ignored, also 10,000 of them, and the place is kept', async ({ page, host, site }) => {
    await openHost(page, host, frame(site));
    const deck = await deckIn(page);
    const ids = await readIds(page);
    await say(page, { deck: 1, type: 'goto', slide: ids[2] });
    await expectSlide(deck, ids[2]);
    const before = (await readTold(page)).length;
    await page.evaluate(() => {
      const target = document.querySelector('iframe')?.contentWindow;
      const cyclic: Record<string, unknown> = { deck: 1, type: 'next' };
      cyclic['self'] = cyclic;
      const bad: unknown[] = [
        undefined,
        null,
        0,
        NaN,
        '',
        'next',
        '{',
        '{"method":"next"}',
        true,
        [],
        [1],
        {},
        new Date(),
        new Map(),
        cyclic,
        new Uint8Array(1000),
        { deck: 2, type: 'next' },
        { deck: '1', type: 'next' },
        { deck: 1, type: 'destroy' },
        { deck: 1, type: 'goto' },
        { deck: 1, type: 'goto', slide: 'gibt-es-nicht' },
        { deck: 1, type: 'goto', slide: {} },
        { deck: 1, type: 'goto', slide: 'x'.repeat(1_000_000) },
        { deck: 1, type: 'goto', slide: '"]<script>' },
        { deck: 1, type: ['next'] },
        JSON.parse('{"deck":1,"type":"next","__proto__":{"polluted":1}}'),
        JSON.parse('{"__proto__":{"deck":1,"type":"next"}}'),
        { deck: 1, type: 'constructor' },
      ];
      for (const message of bad) target?.postMessage(message, '*');
    });
    await page.waitForTimeout(200);
    await page.evaluate(() => {
      const target = document.querySelector('iframe')?.contentWindow;
      for (let count = 0; count < 10_000; count++) target?.postMessage({ deck: 1, type: 'next' }, '*');
    });
    await page.waitForTimeout(500);
    await expectSlide(deck, ids[2]);
    expect(await deck.evaluate(() => 'polluted' in {})).toBe(false);
    expect(await readTold(page)).toHaveLength(before);
    // A slow machine may still be busy with the flood, and what comes in between goes with it.
    const askAgain = async (): Promise<number> => {
      await say(page, { deck: 1, type: 'next' });
      return (await readTold(page, 'slide')).length;
    };
    await expect.poll(askAgain, { intervals: [1000] }).toBeGreaterThan(2);
  });

  test('from anybody but the page around it are ignored', async ({ page, host, site }) => {
    await openHost(page, host, frame(site) + frame(site));
    const [first, second] = [await deckIn(page, 0), await deckIn(page, 1)];
    const ids = await readIds(page);
    await second.evaluate(() => parent.frames[0]?.postMessage({ deck: 1, type: 'next' }, '*'));
    await first.evaluate(() => postMessage({ deck: 1, type: 'next' }, '*'));
    await say(page, { deck: 1, type: 'next' }, 1);
    await expectSlide(second, ids[1]);
    await expectSlide(first, ids[0]);
  });

  test('include those for Reveal, which never answers', async ({ page, host, site }) => {
    await openHost(page, host, frame(site, '?embed&postMessage=true&postMessageEvents=true') + frame(site, ''));
    for (const index of [0, 1]) {
      const deck = await deckIn(page, index);
      const before = await readTold(page);
      for (const method of ['next', 'getSlides', 'isReady', 'destroy', 'configure', 'togglePause']) {
        await say(page, JSON.stringify({ method, args: [] }), index);
        await say(page, { method, args: [] }, index);
      }
      await page.waitForTimeout(200);
      await expect(deck.locator('section.present')).toHaveId((await readIds(page))[0] ?? '');
      expect(await readTold(page)).toEqual(before);
    }
  });
});

test.describe('a host that hides where it is', () => {
  for (const policy of ['no-referrer', 'origin', 'unsafe-url']) {
    test(`is answered with referrer policy ${policy}`, async ({ page, host, site }) => {
      await openHost(page, host, frame(site, '?embed', `referrerpolicy="${policy}"`));
      const deck = await deckIn(page);
      await page.waitForTimeout(200);
      expect(await readTold(page)).toHaveLength(policy === 'no-referrer' ? 0 : 2);
      await say(page, { deck: 1, type: 'state' });
      await expect.poll(async () => (await readTold(page)).map(({ data }) => data['type'])).toContain('ready');
      await say(page, { deck: 1, type: 'next' });
      await expectSlide(deck, (await readIds(page))[1]);
    });
  }

  test('may ask as soon as the frame has loaded', async ({ page, host, site }) => {
    const ask = `<script>document.querySelector('iframe').onload = ({ target }) => target.contentWindow.postMessage({ deck: 1, type: 'state' }, '*')</script>`;
    await openHost(page, host, frame(site, '?embed', 'referrerpolicy="no-referrer"') + ask);
    await expect.poll(async () => (await readTold(page)).map(({ data }) => data['type'])).toEqual(['ready', 'slide']);
  });

  test('and that never speaks hears nothing; the deck works', async ({ page, host, site }) => {
    await openHost(page, host, frame(site, '?embed', 'referrerpolicy="no-referrer"'));
    const deck = await deckIn(page);
    await deck.getByRole('button', { name: 'Weiter' }).click();
    await expect(deck.locator('.embed-place')).toHaveText(/^2 /);
    expect(await readTold(page)).toEqual([]);
  });
});

test.describe('in a sandbox', () => {
  test('with scripts and its own origin it is the stage', async ({ page, host, site }) => {
    await openHost(page, host, frame(site, '?embed', 'sandbox="allow-scripts allow-same-origin"'));
    const deck = await deckIn(page);
    await say(page, { deck: 1, type: 'next' });
    await expectSlide(deck, (await readIds(page))[1]);
  });

  for (const [name, sandbox] of [
    ['with scripts alone', 'allow-scripts'],
    ['without scripts', ''],
  ] as const) {
    test.describe(name, () => {
      test.use({ expectedErrors: [/localhost:|CORS|ERR_FAILED|Blocked script|sandboxed/] });

      test('it is the whole article', async ({ page, host, site }) => {
        await openHost(page, host, frame(site, '?embed', `sandbox="${sandbox}"`));
        const deck = page.frameLocator('iframe');
        const sections = deck.locator('.slides > section[id]');
        await expect(sections.first()).toBeVisible();
        const count = await sections.count();
        for (const index of [1, Math.floor(count / 2), count - 1]) {
          const section = sections.nth(index);
          await section.scrollIntoViewIfNeeded();
          await expect(section.locator('.body, :is(h1, h2, h3)').last()).toBeInViewport({ ratio: 0.01 });
          for (const note of await section.locator('.notes > p').all()) await expect(note).toBeVisible();
        }
      });
    });
  }

  test.describe('with scripts alone, from a server that hands out its files to all', () => {
    test.use({ expectedErrors: [/localhost:/] });

    test('it is the stage; it speaks to everybody and remembers nothing', async ({ page, host, site }) => {
      await page.route(`${site}**`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
      });
      await openHost(page, host, frame(site, '?embed', 'sandbox="allow-scripts"'));
      const deck = await deckIn(page);
      await expect.poll(() => readTold(page, 'slide')).toHaveLength(1);
      expect((await readTold(page))[0]?.origin).toBe('null');
      await deck.getByRole('button', { name: 'Weiter' }).click();
      await expectSlide(deck, (await readIds(page))[1]);
      await page.keyboard.press('t');
      await expect(deck.locator('html')).toHaveAttribute('data-theme', 'light');
    });
  });

  test('a host without an origin is answered, too', async ({ page, host, site }) => {
    const inner = `<script>window.told=[];addEventListener('message',({data})=>told.push(data));onload=()=>document.querySelector('iframe').contentWindow.postMessage({deck:1,type:'state'},'*')</script>${frame(site)}`;
    await openHost(
      page,
      host,
      `<iframe sandbox="allow-scripts allow-same-origin" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`,
    );
    const middle = await (await page.locator('iframe').elementHandle())?.contentFrame();
    await expect
      .poll(() =>
        middle?.evaluate(() => (window as unknown as { told: { type: string }[] }).told.map(({ type }) => type)),
      )
      .toContain('ready');
  });
});

test('without storage everything works and nothing is remembered', async ({ page, host, site }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    }
  });
  await openHost(page, host, frame(site));
  const deck = await deckIn(page);
  await deck.getByRole('button', { name: 'Weiter' }).click();
  await page.keyboard.press('t');
  await expect(deck.locator('html')).toHaveAttribute('data-theme', 'light');
  await expectSlide(deck, (await readIds(page))[1]);
});

test('a frame resized to nothing and back keeps the place', async ({ page, host, site }) => {
  await openHost(page, host, frame(site));
  const deck = await deckIn(page);
  const ids = await readIds(page);
  await say(page, { deck: 1, type: 'goto', slide: ids[3] });
  await expectSlide(deck, ids[3]);
  for (const style of ['width:0;height:0', 'display:none', 'width:320px;height:240px']) {
    await page.locator('iframe').evaluate((element, text) => element.setAttribute('style', text), style);
    await page.waitForTimeout(100);
  }
  await expectSlide(deck, ids[3]);
  await say(page, { deck: 1, type: 'next' });
  await expect.poll(() => readTold(page, 'slide').then((told) => told.length)).toBeGreaterThanOrEqual(2);
});

test.describe('in any size', () => {
  for (const [width, height] of [
    [320, 240],
    [400, 300],
    [800, 450],
  ] as const) {
    test(`${width} × ${height}: large targets, nothing wider than the frame, axe finds nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, '?embed');
      await page.getByRole('button', { name: 'Weiter' }).first().click();
      const bar = page.locator('.embed-bar');
      for (const target of await bar.locator('button, a').all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      expect(await bar.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(width);
      expect(await present(page).evaluate((section) => section.scrollWidth)).toBeLessThanOrEqual(width);
      await page.getByRole('button', { name: 'Menü' }).click();
      await expect(page.getByRole('button', { name: 'Teilen' })).toBeInViewport({ ratio: 1 });
      expect(await findViolations(page)).toEqual([]);
    });
  }
});

test.describe('the embedded article', () => {
  test('tells its height, follows changes, and the host scrolls to a slide', async ({ page, host, site }) => {
    await openHost(page, host, `<p style="height:500px">Davor</p>${frame(site, '?embed&view=read')}`);
    const deck = await deckIn(page);
    const follow = (): Promise<void> =>
      page.evaluate(() => {
        addEventListener('message', ({ data }: MessageEvent<{ type: string; px: number }>) => {
          if (data.type === 'height') document.querySelector('iframe')!.style.height = `${data.px}px`;
        });
      });
    await follow();
    await say(page, { deck: 1, type: 'state' });
    const inner = (): Promise<number[]> =>
      deck.evaluate(() => [innerHeight, Math.ceil(document.documentElement.getBoundingClientRect().height)]);
    await expect
      .poll(async () => {
        const [frameHeight = 0, article = 1] = await inner();
        return Math.abs(frameHeight - article);
      })
      .toBeLessThan(2);
    const [before = 0] = await inner();
    await deck.evaluate(() =>
      document
        .querySelector('.slides > section:last-child')!
        .insertAdjacentHTML('beforeend', '<p style="height:1000px"></p>'),
    );
    await expect.poll(async () => (await inner())[0]).toBeGreaterThanOrEqual(before + 1000);
    await page.waitForTimeout(300);
    expect((await readTold(page, 'height')).length).toBeLessThan(30); // It settles.
    const ids = await readIds(page);
    await say(page, { deck: 1, type: 'goto', slide: ids[6] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });
});

test.describe('the page of another site', () => {
  test.use({ expectedErrors: [/localhost:/] });

  test('shows the deck, follows it and moves it', async ({ page, host }) => {
    await page.goto(`${host.address}einbetten.html`);
    const deck = await deckIn(page, 0, '#deck iframe');
    const ids = await deck.locator('.slides > section[id]').evaluateAll((all) => all.map(({ id }) => id));
    await expect(page.locator('#slides option')).toHaveCount(ids.length);
    await page.getByRole('button', { name: 'Weiter' }).first().click();
    await expectSlide(deck, ids[1]);
    await expect(page.locator('#place')).toHaveText(new RegExp(`\\(2 von ${ids.length}\\)`));
    await page.locator('#slides').selectOption(ids[4] ?? '');
    await expectSlide(deck, ids[4]);
    await page.locator('#deck').evaluate((element, id) => element.setAttribute('slide', id), ids[2] ?? '');
    await expectSlide(deck, ids[2]);
    expect(await findViolations(page)).toEqual([]);
  });

  test('grows with the article', async ({ page, host }) => {
    await page.goto(`${host.address}einbetten.html`);
    await page.getByText('Artikel des ersten Kapitels zeigen').click();
    const article = page.locator('llm-deck[view="read"]');
    await article.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await article.boundingBox())?.height).toBeGreaterThan(2000);
  });

  test('works without referrer', async ({ page, host }) => {
    host.headers = { 'referrer-policy': 'no-referrer' };
    await page.goto(`${host.address}einbetten.html`);
    await expect(page.locator('#place')).toHaveText(/\(1 von/);
  });
});
