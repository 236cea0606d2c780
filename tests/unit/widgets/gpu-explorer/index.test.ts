import { describe, expect, it } from 'vitest';
import { gpuExplorer as words } from '#words/gpuExplorer';
import { gpus } from '../../../../src/widgets/data/gpus.ts';
import { isDoubtful } from '../../../../src/widgets/gpu-explorer/model.ts';
import { renderWidget } from '../../../../src/widgets/render.tsx';

const build = (attributes: Record<string, string> = {}): string =>
  renderWidget({ name: 'gpu-explorer', attributes, id: 'probe' }).replaceAll(/[\u00A0\u202F]/g, ' ');

/** The chart of the slide. */
function readWideChart(html: string): string {
  return /<svg class="wide".*?<\/svg>/.exec(html)?.[0] ?? '';
}

describe('gpu-explorer', () => {
  it('says how often the chosen card reads its memory, and what follows', () => {
    const html = build({ card: 'dgx-spark' });
    expect(html).toContain('<output name="reads" aria-live="off"><data value="2.1328125">2,1 ×</data></output>');
    expect(html).toContain('höchstens 2,1 Token je Sekunde');
    expect(html).toContain('BF16, FP8, FP4 teilweise');
  });

  it('names both dashed lines, whichever cards are shown', () => {
    for (const view of Object.keys(words.views)) {
      const chart = readWideChart(build({ view }));
      expect(chart, view).toContain('>40 × je Sekunde<');
      expect(chart, view).toContain('>2 × je Sekunde<');
    }
  });

  it.each(gpus)('shows $id with finite figures, its name in the chart, and a source', (gpu) => {
    const html = build({ card: gpu.id });
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
    expect(readWideChart(html)).toContain('<text class="marked"');
    expect(html.match(/class="ring"/g)).toHaveLength(2);
    expect(html).toContain(new URL(gpu.source).hostname.replace(/^www\./, ''));
  });

  it.each(gpus.filter((gpu) => isDoubtful(gpu, 'bandwidth')))('draws no conclusion from the doubtful $id', ({ id }) => {
    const html = build({ card: id });
    expect(html).toContain(words.doubtful);
    expect(html).not.toContain('höchstens');
    expect(html).not.toContain('name="per-watt"');
  });

  it('starts with a card that is confirmed', () => {
    const [, name = ''] = /<tr class="marked"><th scope="row">([^<]+)</.exec(build()) ?? [];
    expect(gpus.find((gpu) => gpu.name === name)?.verified).toBe(true);
  });

  it.each(['consumer', 'workstation', 'datacenter', 'unified'] as const)('keeps the chosen card in view %s', (view) => {
    const html = build({ view, card: 'rtx-4090' });
    const drawn = readWideChart(html).match(/class="reach"/g)?.length;
    const inside = gpus.filter(({ segment }) => segment === view).length;
    expect(drawn).toBe(view === 'consumer' ? inside : inside + 1);
    expect(html).toMatch(/<tr class="marked"><th scope="row">GeForce RTX 4090/);
  });

  it('has every card in its table', () => {
    const table = build().slice(build().indexOf('<details'));
    for (const { name } of gpus) expect(table).toContain(name.replaceAll('\u202F', ' '));
  });

  it('goes on from card to card and rests at the ends', () => {
    const first = build({ card: 'rtx-3060-12gb' });
    expect(first).toContain(`aria-label="${words.previous}" aria-disabled="true"`);
    expect(first).toContain(`aria-label="${words.next}" aria-disabled="false"`);
  });

  it('hollows what is not confirmed, and explains that only then', () => {
    const signs = readWideChart(build()).match(/class="sign hollow"/g)?.length ?? 0;
    const doubtful = gpus.filter(({ verified }) => !verified).length;
    // One more in the key.
    expect(signs).toBe(doubtful === 0 ? 0 : doubtful + 1);
  });
});
