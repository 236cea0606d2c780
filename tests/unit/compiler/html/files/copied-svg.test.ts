import { describe, expect, it } from 'vitest';
import { formatFinding, Source } from '../../../../../src/compiler/findings.ts';
import { checkCopiedSvg } from '../../../../../src/compiler/html/files/copied-svg.ts';
import { compileFiles } from '../../compile-text.ts';

const root = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">';

describe('checkCopiedSvg(source)', () => {
  it.each([
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${root}</svg>`,
    `<?xml version="1.0" encoding="iso-8859-1"?>${root}</svg>`,
    `${root}<style>@media (prefers-color-scheme: dark) { .a { fill: url(#b) } }</style><linearGradient id="b"/></svg>`,
    `${root}<a xlink:href="https://a.example/"><text>ä</text></a><use xlink:href="#b"/></svg>`,
    `${root}<image href="data:image/png;base64,AAAA"/><animate attributeName="x" to="1"/><filter/></svg>`,
    `${root}<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata></svg>`,
    `${root}<!-- <script> --><text>on &lt;script&gt;</text></svg>`,
  ])('lets pass %s', (text) => {
    expect(checkCopiedSvg(new Source('d.svg', text))).toBe(true);
  });

  it.each([
    ['<script>', `${root}<script>alert(1)</script></svg>`],
    ['<svg:script>', `<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:script/></svg:svg>`],
    ['<foreignObject>', `${root}<foreignObject/></svg>`],
    ['<x:iframe>', `${root}<x:iframe xmlns:x="y"/></svg>`],
    ['xmlns:x="http://www.w3.org/1999/xhtml"', `${root}<x:b xmlns:x="http://www.w3.org/1999/xhtml"/></svg>`],
    ['onload="alert(1)"', `${root.replace('>', ' onload="alert(1)">')}</svg>`],
    ['href="javascript:alert(1)"', `${root}<a href="javascript:alert(1)"/></svg>`],
    ['xlink:href="javascript:x"', `${root}<a xlink:href="&#106;avascript:x"/></svg>`],
    ['href="data:text/html,x"', `${root}<a href="data:text/html,x"/></svg>`],
    ['href="//a.example/x.png"', `${root}<image href="//a.example/x.png"/></svg>`],
    ['href="foto.png"', `${root}<image href="foto.png"/></svg>`],
    ['href="data:image/svg+xml,x#y"', `${root}<use href="data:image/svg+xml,x#y"/></svg>`],
    ['href="https://a.example/x#y"', `${root}<use href="https://a.example/x#y"/></svg>`],
    ['attributeName="xlink:href"', `${root}<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a></svg>`],
    ['style="fill:url(//a.example)"', `${root}<g style="fill:url(//a.example)"/></svg>`],
    ['filter="url(https://a.example/x#y)"', `${root}<g filter="url(https://a.example/x#y)"/></svg>`],
    ['<style> that loads something', `${root}<style>@import "//a.example";</style></svg>`],
    ['<style> that loads something', `${root}<style><![CDATA[a { fill: \\75rl(//a.example) }]]></style></svg>`],
    ['<style> that loads something', `${root}<style>a<g/>@import "//a.example";</style></svg>`],
    ['<style> that loads something', `${root}<style>@im<!-- -->port "//a.example";</style></svg>`],
    ['The 500th tag inside another', root + '<g>'.repeat(1000)],
    ['<?xml-stylesheet> with anything but its usual words', `<?xml-stylesheet href="x.xsl"?>${root}</svg>`],
    ['<!DOCTYPE> with anything but its usual words', `<!DOCTYPE svg [<!ENTITY x "<script/>">]>${root}&x;</svg>`],
    ['<?xml> with anything but its usual words', `<?xml version="1.0" encoding="utf-7"?>${root}</svg>`],
    ['Text that is not UTF-8', `${root}<text>\uFFFD</text></svg>`],
    ['Text that is not UTF-8', '\uFFFD\uFFFD<\0s\0v\0g\0>\0'],
    ['<html> at its beginning, which is no SVG,', '<html xmlns="x"><b/></html>'],
  ])('refuses %s', (what, text) => {
    const source = new Source('d.svg', text);
    expect(checkCopiedSvg(source)).toBe(false);
    expect(source.findings.map(({ rule, level }) => `${rule} ${level}`)).toContain('unsafe-file error');
    expect(source.findings.map(({ message }) => message)).toContain(
      `${what} must not be in an SVG that is copied beside the page.`,
    );
  });
});

describe('an SVG that browsers would not show', () => {
  const shape = '<circle r="1"/>';

  it.each([
    ['1:1 it is empty', ' '],
    ['1:1 it is no SVG but a file of the type png', '\uFFFDPNG\r\n\u001A\n'],
    ['1:1 it is no SVG but a file of the type jpg', '\uFFFD\uFFFD\uFFFD\uFFFD\0\u0010JFIF'],
    ['2:16 the file ends before </svg>', `${root}\n${shape}`],
    ['2:4 the file ends before </g>', `${root}\n<g>`],
    ['2:1 the tag that begins here has no end, or an attribute without quotes', `${root}\n<circle r="1`],
    ['2:1 the tag that begins here has no end, or an attribute without quotes', `${root}\n<circle r=1/></svg>`],
    ['2:1 the tag that begins here has no end, or an attribute without quotes', `${root}\n<!-- never closed </svg>`],
    ['2:4 here </svg> ends what another tag has begun', `${root}\n<g></svg>`],
    ['2:1 here </G> ends what another tag has begun', `${root}<g>\n</G></svg>`],
    ['2:12 here stands "&", which is written "&amp;"', `${root}\n<text>Bird & Bee</text></svg>`],
    ['2:7 here stands "&", which is written "&amp;"', `${root}\n<text>&nbsp;</text></svg>`],
    ['2:1 <g> has the attribute "id" twice', `${root}\n<g id="a" id="b"/></svg>`],
    ['2:1 <svg> stands behind its end', `${root}</svg>\n<svg/>`],
    ['1:7 here stands text outside of <svg>', '<svg/>x'],
    ['1:1 it does not say xmlns="http://www.w3.org/2000/svg"', `<svg>${shape}</svg>`],
    ['1:1 it does not say xmlns="http://www.w3.org/2000/svg"', `<svg xmlns="http://www.w3.org/svg">${shape}</svg>`],
    [
      '1:1 it does not say xmlns:xlink="http://www.w3.org/1999/xlink"',
      '<svg xmlns="http://www.w3.org/2000/svg"><use xlink:href="#a"/></svg>',
    ],
  ])('%s', (expected, text) => {
    const source = new Source('d.svg', text);
    expect(checkCopiedSvg(source)).toBe(false);
    expect(source.findings.map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`)).toEqual([
      `broken-file ${expected.replace(' ', ' Browsers show nothing of this file: ')}.`,
    ]);
  });

  it.each([
    `<?xml version="1.0"?>\n<!-- a < b & c -->\n${root}<text>a &lt; b &#38; &#x26; <![CDATA[a < b & c]]></text></svg>\n<!-- end -->`,
    `<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:g a='"' b=">"/></svg:svg>`,
    `${root}<text xml:space="preserve">x</text><g\n  id = "a"\t/></svg>`,
  ])('lets pass %s', (text) => {
    const source = new Source('d.svg', text);
    expect([checkCopiedSvg(source), source.findings]).toEqual([true, []]);
  });
});

it.each(['![Bild](d.svg)', '[Datei](d.svg)', '<img src="d.svg" alt="x">', '<!-- .slide: data-background="d.svg" -->'])(
  'is asked where a file is named: %s',
  (text) => {
    const assets = new Map([['d.svg', `${root}\n<a onclick="x()"/></svg>`]]);
    const { deck, findings } = compileFiles({ '01-a.md': `## Folie\n\n${text}` }, { assets });
    expect(findings.map(formatFinding)).toEqual([
      'slides/d.svg:2:4 unsafe-file (error)\n' +
        '  onclick="x()" must not be in an SVG that is copied beside the page.\n' +
        '  Save it as plain SVG without scripts, embedded pages and addresses, or as PNG.',
    ]);
    expect(deck.usedAssets).toEqual([]);
  },
);
