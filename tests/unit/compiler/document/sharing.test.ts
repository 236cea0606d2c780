import { describe, expect, it } from 'vitest';
import { findLicenceAddress } from '../../../../src/compiler/document/colophon.ts';
import { renderHead } from '../../../../src/compiler/document/document.ts';
import { renderSitemap } from '../../../../src/compiler/document/sharing.ts';
import { compileText } from '../compile-text.ts';

const yaml =
  'title: "A </script> B"\nsubtitle: Untertitel\nauthors: [Kim]\nlicence: CC BY 4.0\nversion: "2026-11-23"\n';

describe('with the public address', () => {
  const { deck, html } = compileText('# Probe', `${yaml}base: https://example.org/deck`);

  it('the head names address, title and picture', () => {
    const head = renderHead(deck);
    expect(head).toContain('<link rel="canonical" href="https://example.org/deck/" />');
    expect(head).toContain('<meta property="og:image" content="https://example.org/deck/og.png" />');
    expect(head).toContain('<meta property="og:title" content="A &lt;/script&gt; B" />');
    expect(head).toContain('<meta name="description" content="Untertitel" />');
  });
  it('the page describes itself as learning material, and a title cannot end that', () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'LearningResource',
      name: 'A </script> B',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: [{ name: 'Kim' }],
      inLanguage: 'de',
      dateModified: '2026-11-23',
    });
  });
  it('there is a sitemap', () => {
    expect(renderSitemap(deck)).toContain('<loc>https://example.org/deck/</loc><lastmod>2026-11-23</lastmod>');
  });
});

describe('without a public address', () => {
  const { deck, html } = compileText('# Probe', `${yaml}description: Ein Satz.`);

  it('all of that is left out, but the description stays', () => {
    expect(renderHead(deck)).not.toMatch(/canonical|og:|twitter/);
    expect(renderHead(deck)).toContain('<meta name="description" content="Ein Satz." />');
    expect(html).not.toContain('ld+json');
    expect(renderSitemap(deck)).toBeUndefined();
  });
});

describe('findLicenceAddress(licence)', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-SA-4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['MIT', ''],
    ['', ''],
  ])('%s', (licence, address) => {
    expect(findLicenceAddress(licence)).toBe(address);
  });
});
