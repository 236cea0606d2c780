// Contrast of all text on a page with the ground that it is painted on, as the browser has computed its colours.
import type { Page } from '@playwright/test';

/** Texts with less than 4.5 to 1, each with its colours; grounds that are pictures or gradients are passed over. */
export function findFaintText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const read = new Map<string, Colour>();

    // Any way of writing a colour, also color-mix(); the canvas knows them all.
    function readColour(text: string): Colour {
      const known = read.get(text);
      if (known) return known;
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = text;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      const colour = [red, green, blue, alpha / 255] as const;
      read.set(text, colour);
      return colour;
    }
    function lay(over: Colour, under: Colour): Colour {
      const mixed = [0, 1, 2].map((channel) => over[channel]! * over[3] + under[channel]! * (1 - over[3]));
      return [mixed[0]!, mixed[1]!, mixed[2]!, 1];
    }
    function luminance(colour: Colour): number {
      const [red, green, blue] = colour.slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    }
    /** The last shape painted below the middle of a text of a drawing. */
    function findShape(text: Element): Element | undefined {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return [...text.closest('svg')!.querySelectorAll('rect, circle, ellipse, path, polygon')].findLast((shape) => {
        if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) || shape.closest('defs, pattern'))
          return false;
        const { fill, fillOpacity } = getComputedStyle(shape);
        if (fill === 'none' || Number(fillOpacity) < 0.5 || fill.startsWith('url')) return false;
        const box = shape.getBoundingClientRect();
        return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
      });
    }
    /** The ground below an element, undefined for a picture. */
    function findGround(element: Element): Colour | undefined {
      const layers: Colour[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.backgroundImage !== 'none') return undefined;
        const colour = readColour(style.backgroundColor);
        layers.push(colour);
        if (colour[3] === 1) break;
      }
      return layers.reduceRight<Colour>((under, over) => lay(over, under), [255, 255, 255, 1]);
    }

    const faint = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim().slice(0, 40) ?? '';
      if (!text || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('.visually-hidden, script, style, template, option, title')) continue;
      const svg = element.closest('svg');
      const shape = svg ? findShape(element) : undefined;
      const style = getComputedStyle(element);
      const under = shape ? readColour(getComputedStyle(shape).fill) : findGround(svg?.parentElement ?? element);
      if (!under) continue;
      const ink = lay(readColour(svg ? style.fill : style.color), under);
      const [light, dark] = [luminance(ink), luminance(under)].toSorted((a, b) => b - a) as [number, number];
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio >= 4.5) continue;
      const place = element.closest('section[id]')?.id ?? element.closest('[class]')?.className;
      const colours = [ink, under].map((colour) => colour.slice(0, 3).map(Math.round).join(' '));
      faint.add(`${place}: ${text}: ${ratio.toFixed(2)}, ${colours.join(' on ')}`);
    }
    return [...faint];
  });
}
