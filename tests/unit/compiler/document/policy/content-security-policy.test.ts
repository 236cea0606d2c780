import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addContentSecurityPolicy } from '../../../../../src/compiler/document/policy/content-security-policy.ts';
import { collectPageCode } from '../../../../../src/compiler/document/policy/page-code.ts';

const template =
  '<html><head><!--csp--><style>b{}</style><script type="module" src="./assets/main.js"></script></head><body><!--deck--></body></html>';
const own = [...collectPageCode(template), { kind: 'script', text: 'boot()' }, { kind: 'style', text: 'i{}' }] as const;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page with a piece of HTML where the deck stands. */
function addTo(deck: string): string {
  return addContentSecurityPolicy(
    template.replace('<!--deck-->', () => deck),
    own,
  );
}

describe('addContentSecurityPolicy(page, own)', () => {
  it('names the code that we have written, and no other', () => {
    const page = addTo('<script>boot()</script><style>i{}</style><p style="color:red">Text</p>');
    expect(page).toContain(`script-src 'self' ${hash('boot()')};`);
    expect(page).toContain(`style-src 'self' ${hash('b{}')} ${hash('i{}')};`);
    expect(page).not.toMatch(/font-src|media-src|'none'; script/);
  });

  it('lets the page that holds its code itself load nothing from beside it', () => {
    const single = '<head><!--csp--><script type="module">all()</script></head>';
    const page = addContentSecurityPolicy(single, collectPageCode(single));
    expect(page).toContain(
      `content="default-src 'none'; script-src ${hash('all()')}; style-src; style-src-attr 'unsafe-inline'; img-src data:; font-src data:; media-src data:; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it.each([
    '<script>alert(document.domain)</script>',
    '<SCRIPT async data-x="a > b">alert(1)</SCRIPT>',
    '<script type="text/javascript">alert(1)</script>',
    '<script type="importmap">{}</script>',
    '<script type="application/ld+json" src="x.js"></script>',
    '<script src="slides/x.json"></script>',
    '<script\n>alert(1)',
    '<svg><script>alert(1)</script></svg>',
    '<svg><g><script href="#x"/></g></svg>',
    '<svg><style>p{}</style></svg>',
    '<style media="print">p{}</style>',
    '<STYLE>p{}</STYLE>',
    '<link rel="STYLESHEET alternate" href="slides/x.css">',
    '<link rel="modulepreload" href="slides/x.js">',
    '<img src="x" ONERROR="alert(1)">',
    '<svg/onload=alert(1)>',
    '<details ontoggle=alert(1) open>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java&Tab;script&colon;alert(1)">x</a>',
    '<svg><a xlink:href="JavaScript:alert(1)"><text>x</text></a></svg>',
    '<form action="vbscript:x"></form>',
    '<button formaction="javascript:x">x</button>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="data:text/html,<script>alert(1)</script>"></object>',
    '<script>boot();</script>',
  ])('ends the build for %s', (deck) => {
    expect(() => addTo(deck)).toThrow(/^The page holds .+ that the compiler has not written, and is not built: /);
  });

  it.each([
    '<script type="application/ld+json">{"@context": "https://schema.org"}</script>',
    '<p title="javascript: eine Sprache" data-on="1" class="onload">&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<pre><code>&lt;img onerror="x"&gt;</code></pre><!-- <script>x</script> -->',
    '<a href="#javascript">x</a><img src="data:image/svg+xml;base64,AAAA" alt="">',
    '<a href="data:application/vnd.openxmlformats-officedocument.wordprocessingml.document;base64,AAAA" download="a.docx">x</a>',
    '<a href="data:text/csv;base64,AAAA" download="a.csv">x</a>',
  ])('takes %s', (deck) => {
    expect(addTo(deck)).toContain(deck);
  });
});
