import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderNotFound } from '../../../../src/compiler/document/not-found.ts';
import { compileText } from '../compile-text.ts';

const styles = 'h1{color:red}';

/** Where the links of the page lead from an address that leads nowhere. */
function follow(page: string, address: string): string[] {
  return [...page.matchAll(/<a href="([^"]*)"/g)].map(([, link = '']) => new URL(link, address).href);
}

describe('renderNotFound(deck, styles)', () => {
  it('leads to the deck from any depth where its address is known', () => {
    const page = renderNotFound(compileText('# Probe', 'base: https://a.example/x').deck, styles);
    expect(follow(page, 'https://a.example/x/alt/folie.html')).toEqual([
      'https://a.example/x/',
      'https://a.example/x/?view=read',
    ]);
  });

  it('leads to the deck without one, at the latest step by step upwards', () => {
    const page = renderNotFound(compileText('# Probe').deck, styles);
    expect(follow(page, 'https://a.example/x/folie')[0]).toBe('https://a.example/x/');
    expect(follow(page, 'https://a.example/x/alt/')[2]).toBe('https://a.example/x/');
    expect(follow(page, 'https://a.example/x/alt/folie.html')[2]).toBe('https://a.example/x/');
  });

  it('is valid, loads nothing, and takes a title for text', async () => {
    const page = renderNotFound(compileText('# P', 'title: "<script>x</script> & Co."').deck, styles);
    expect(page).toContain('&lt;script&gt;x&lt;/script&gt; &amp; Co.');
    expect(page).toMatch(/content="default-src 'none'; script-src; style-src 'sha256-/);
    expect(page).not.toMatch(/<(?:script|link|img)/);
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
  });
});
