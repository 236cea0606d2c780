// Whatever colour, gradient or picture an author puts behind a slide, its text reaches 4.5:1 in every theme and in print.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../../src/compiler/colors/palette.ts';
import { compileFiles, compileText } from '../compile-text.ts';

type Rgb = readonly [number, number, number];

/** WCAG 2, written anew. */
function contrast(first: Rgb, second: Rgb): number {
  const [one = 0, other = 0] = [first, second].map((color) => {
    const [r = 0, g = 0, b = 0] = color.map((value) =>
      value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  });
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function readHex(text: string): Rgb {
  const digits = text.length === 4 ? text.replace(/[\da-f]/g, '$&$&') : text;
  return [1, 3, 5].map((at) => parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb;
}

interface Look {
  readonly ground: string;
  readonly style: string;
  readonly rules: readonly string[];
}

/** The sections that slides' comments make. */
function lookAt(comments: readonly string[], title: string): Look[] {
  const text = comments.map((comment) => `<!-- .slide: ${comment} -->\n${title}\n`).join('\n---\n\n');
  const { written, findings } = compileText(text);
  return [...written.matchAll(/<section[^>]*>/g)].map(([tag]) => {
    const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const style = read('style').replace(/^--n:\d+;?/, '');
    return { ground: read('data-ground'), style, rules: findings.map(({ rule }) => rule) };
  });
}

function look(comment: string, title = '## Titel'): Look {
  const [found] = lookAt([comment], title);
  if (!found) throw new Error(`There is no slide: ${comment}`);
  return found;
}

const textNames = ['ink', 'muted', 'petrol', 'violet', 'blue', 'rust', 'green'];

/** The colours of text on such a ground, where the theme is light, dark or contrast. */
function listInks(ground: string, theme: 'light' | 'dark' | 'contrast'): Rgb[] {
  const scheme = ground.includes('dark') ? 'dark' : ground.includes('light') ? 'light' : theme;
  if (ground.includes('plain')) return [scheme === 'dark' ? [255, 255, 255] : [0, 0, 0]];
  return textNames.map((name) => readHex(tokens[scheme][name] ?? ''));
}

/** The veil over all other layers. */
function readVeil(style: string): { color: Rgb; alpha: number } {
  const [, channel, alpha] = /background-image:linear-gradient\(rgb\((\d+) \d+ \d+\/([\d.]+)\) 0 0\)/.exec(style) ?? [];
  const value = Number(channel ?? 0);
  return { color: [value, value, value], alpha: Number(alpha ?? 0) };
}

function lowest(found: Look, seen: readonly Rgb[]): number {
  const { color, alpha } = readVeil(found.style);
  const grounds = seen.map(
    (rgb) => rgb.map((value, index) => value * (1 - alpha) + (color[index] ?? 0) * alpha) as unknown as Rgb,
  );
  const inks = (['light', 'dark', 'contrast'] as const).flatMap((theme) => listInks(found.ground, theme));
  return Math.min(...inks.flatMap((ink) => grounds.map((ground) => contrast(ink, ground))));
}

/** What is seen between the stops of a gradient. */
function interpolate(stops: readonly Rgb[]): Rgb[] {
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index] ?? to;
    const at = (share: number) => from.map((value, place) => value + ((to[place] ?? 0) - value) * share);
    return Array.from({ length: 41 }, (_, step) => at(step / 40) as unknown as Rgb);
  });
}

const channel = fc.integer({ min: 0, max: 255 });
const anyColor = fc.tuple(channel, channel, channel);

describe('text on a background', () => {
  it('reaches 4.5:1 on any colour', () => {
    fc.assert(
      fc.property(fc.array(anyColor, { minLength: 100, maxLength: 100 }), (colors) => {
        const found = lookAt(
          colors.map((rgb) => `data-background-color="rgb(${rgb.join(' ')})"`),
          '## T',
        );
        const least = found.map((one, index) => lowest(one, [colors[index] ?? [0, 0, 0]]));
        expect(Math.min(...least)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it('reaches 4.5:1 on every grey', () => {
    const greys = Array.from({ length: 256 }, (_, value) => value);
    const found = lookAt(
      greys.map((value) => `data-background="#${value.toString(16).padStart(2, '0').repeat(3)}"`),
      '## T',
    );
    for (const value of greys) {
      const one = found[value];
      expect(one && lowest(one, [[value, value, value]]), String(value)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('reaches 4.5:1 everywhere on any gradient', () => {
    const anyStops = fc.array(anyColor, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(anyStops, { minLength: 100, maxLength: 100 }), (gradients) => {
        const found = lookAt(
          gradients.map((stops) => {
            const list = stops.map((rgb) => `rgb(${rgb.join(' ')})`).join(', ');
            return `data-background-gradient="linear-gradient(${list})"`;
          }),
          '## T',
        );
        const least = found.map((one, index) => lowest(one, interpolate(gradients[index] ?? [])));
        expect(Math.min(...least)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it.each([
    ['data-background-image="foto.jpg"', 'dark plain'],
    ['data-background="foto.jpg"', 'dark plain'],
    ['data-background-image="foto.jpg" data-background-color="#fff"', 'light plain'],
    ['data-background-image="foto.jpg" class="has-light-background"', 'light plain'],
    ['data-background-image="foto.jpg" data-background-gradient="linear-gradient(red, blue)"', 'dark plain'],
    ['data-background-color="var(--unknown)"', 'light plain'],
    ['data-background-gradient="linear-gradient(in oklch, red, blue)"', 'light plain'],
  ])('reaches 4.5:1 on what may be black or white: %s', (comment, ground) => {
    const found = look(comment);
    expect(found.ground).toBe(ground);
    expect(
      lowest(found, [
        [0, 0, 0],
        [255, 255, 255],
      ]),
    ).toBeGreaterThanOrEqual(4.5);
  });
});

describe('what a background is', () => {
  it.each([
    ['#000', 'dark'],
    ['#000000', 'dark'],
    ['#000f', 'dark'],
    ['#ffffffff', 'light'],
    ['black', 'dark'],
    ['Ivory', 'light'],
    ['tomato', 'light plain'],
    ['rgb(0,0,0)', 'dark'],
    ['hsl(0 0% 10%)', 'dark'],
    ['hwb(60 90% 0%)', 'light'],
    ['lab(5% 0 0)', 'dark'],
    ['lch(98% 5 90)', 'light'],
    ['oklab(.1 0 0)', 'dark'],
    ['oklch(.99 .01 100)', 'light'],
    ['color(display-p3 0 0 .1)', 'dark'],
    ['color-mix(in oklch, black 90%, white)', 'dark'],
    ['var(--flood)', 'dark plain'],
    ['currentcolor', 'dark'],
    ['transparent', ''],
    ['rgb(255 255 255 / 1%)', ''],
  ])('a colour: %s', (color, ground) => {
    expect(look(`data-background-color="${color}"`)).toMatchObject({ ground, rules: [] });
    expect(look(`data-background="${color}"`)).toMatchObject({ ground, rules: [] });
  });

  it.each(['tomatoe', '#12', '#12345', 'rgb(1 2 3', 'red blue', 'url(x.png)', 'red;position:fixed'])(
    'no colour, and said: %s',
    (color) => {
      expect(look(`data-background-color="${color}"`)).toEqual({ ground: '', style: '', rules: ['wrong-value'] });
    },
  );

  it('a pale picture leaves the theme as it is', () => {
    expect(look('data-background-image="foto.jpg" data-background-opacity="0.05"').ground).toBe('');
    const plain = look('data-background-image="foto.jpg" data-background-opacity="30%"');
    expect(plain.ground).toBe('plain');
    expect(plain.style).toContain('linear-gradient(color-mix(in srgb,var(--paper) 70%,transparent) 0 0),url(');
  });

  it('a picture on a slide without words is shown as it is', () => {
    const { ground, style } = look('data-background-image="foto.jpg"', '');
    expect(ground).toBe('dark plain bare');
    expect(readVeil(style).alpha).toBe(0);
  });

  it('several pictures and gradients lie over each other', () => {
    const two = look('data-background-image="foto.jpg, bilder/mein foto.jpg"');
    expect(two.style.match(/url\(/g)).toHaveLength(2);
    expect(look('data-background-gradient="linear-gradient(#0000, #000), linear-gradient(#111, #123)"').ground).toBe(
      'dark',
    );
  });

  it("Reveal's own classes choose where there is no background", () => {
    expect(look('class="has-dark-background"').ground).toBe('dark');
    expect(look('class="has-light-background"').ground).toBe('light');
  });

  it('a ground in the style of a slide counts as one', () => {
    expect(look('style="background: #000"').ground).toBe('dark');
    expect(look('style="background-color: rgb(255 250 230)"').ground).toBe('light');
    expect(look('style="background: linear-gradient(white, black)"').style).toContain(
      'background-image:linear-gradient(rgb(',
    );
    expect(look(`style="background: url(data:image/png;base64,AAAA)"`).style).toContain('box-shadow:inset');
  });

  it('a layout with colours of its own takes those of the ground', () => {
    expect(look('class="statement" data-background-color="#fc0"').ground).toBe('light plain');
    expect(look('class="title" data-background-color="#fffdf8"').ground).toBe('light');
  });
});

describe('colours in styles of elements', () => {
  const read = (text: string) => {
    const { written, findings } = compileFiles({ '01-probe.md': text });
    return {
      grounds: [...written.matchAll(/ data-ground="([^"]*)"/g)].map(([, ground]) => ground),
      rules: findings.map(({ rule }) => rule),
    };
  };

  it.each([
    ['Text <!-- .element: style="background:black" -->', ['dark']],
    ['<p style="background:#ff0">Text</p>', ['light']],
    ['<span style="background-color:rgb(0 0 0 / 50%)">Text</span>', ['plain']],
    ['Text <!-- .element: style="background:#036;color:#fff" -->', ['dark']],
    ['Text <!-- .element: style="padding:1em" -->', []],
  ])('a ground: %s', (text, grounds) => {
    expect(read(`## T\n\n${text}`)).toEqual({ grounds, rules: [] });
  });

  it.each([
    'Text <!-- .element: style="color:#888" -->',
    '<p style="color: red">Text</p>',
    'Text <!-- .element: style="background:yellow;color:white" -->',
    '<!-- .slide: style="color: yellow" -->',
    '<!-- .slide: data-background-color="#000" style="color: #222" -->',
  ])('faint text is said: %s', (text) => {
    expect(read(`## T\n\n${text}`).rules).toEqual(['low-contrast']);
  });

  it.each(['color: var(--rust)', 'color: inherit', 'color: currentcolor', 'color: var(--mine)'])(
    'no reason to say anything: %s',
    (style) => {
      expect(read(`## T\n\nText <!-- .element: style="${style}" -->`).rules).toEqual([]);
    },
  );
});

it('the palette has the values of the styles', () => {
  const css = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const name of Object.keys(tokens.light)) {
    expect(css, name).toContain(`--${name}: light-dark(${tokens.light[name]}, ${tokens.dark[name]});`);
    expect(css, name).toContain(`  --${name}: ${tokens.contrast[name]};`);
  }
});
