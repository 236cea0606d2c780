import { describe, expect, it } from 'vitest';
import type { WidgetSchemas } from '../../../../../src/widgets/data/attributes.ts';
import { compileFiles, findMarked } from '../../compile-text.ts';

const widgets: WidgetSchemas = {
  'water-need': {
    plant: { kind: 'choice', values: ['tomato', 'sage'] },
    pots: { kind: 'count', min: 1, max: 20, default: 2 },
  },
  'light-map': {},
  'rain-gauge': {
    month: { kind: 'choice', values: ['may', 'june'], aliases: { '5': 'may' }, default: 'may' },
    litres: { kind: 'amount', min: 0, max: 9.5, default: 1 },
    beds: { kind: 'list', values: ['north', 'south'], default: [] },
    remark: { kind: 'text', max: 8, default: '' },
  },
};
const find = (text: string) => findMarked(`## Folie\n\n${text}`, 'title: Probe', { widgets });
const compile = (text: string) => compileFiles({ '01-probe.md': `## Folie\n\n${text}` }, { widgets });

describe('widgets', () => {
  it('stand in the page with what their schema knows', () => {
    const { html, findings } = compile('<water-need plant="sage" pots=3></water-need>\n\n<light-map></light-map>');
    expect(html).toContain('<water-need plant="sage" pots="3"></water-need><light-map></light-map>');
    expect(findings).toEqual([]);
  });

  it('may leave out what has a default', () => {
    expect(find('<water-need plant="sage"></water-need>')).toBe('');
  });

  it('may not leave out what has none', () => {
    expect(find('‹›<water-need></water-need>')).toMatchInlineSnapshot(`
      "missing-attribute (error)
        <water-need> needs the attribute "plant".
        Add plant="…". Type one of: tomato, sage."
    `);
  });

  it('have known names, attributes and values', () => {
    expect(
      find(
        '‹›<water-map></water-map>\n\n<water-need plant="sage" ‹›pot="3"></water-need>\n\n<water-need ‹›plant="rose" ‹›pots="21"></water-need>',
      ),
    ).toMatchInlineSnapshot(`
      "unknown-widget (error)
        There is no widget <water-map>.
        Type one of: water-need, light-map, rain-gauge.
      unknown-attribute (error)
        <water-need> has no attribute "pot".
        Type one of: pots, plant.
      wrong-value (error)
        "rose" cannot be the plant of <water-need>.
        Type one of: sage, tomato.
      wrong-value (error)
        "21" cannot be the pots of <water-need>.
        Type a whole number from 1 to 20."
    `);
  });

  it.each([
    'month="5"',
    'litres="0.75"',
    'litres="9"',
    'beds="south north"',
    'beds="north,south"',
    'beds=""',
    'remark="acht & 8"',
  ])('may say %s', (written) => {
    expect(find(`<rain-gauge ${written}></rain-gauge>`)).toBe('');
  });

  it('say what each kind of value may be', () => {
    expect(
      find(
        '<rain-gauge ‹›month="6" ‹›litres="1,5" ‹›beds="south, noth" ‹›remark="neun Buchstaben"></rain-gauge>\n\n<rain-gauge ‹›litres="9.6"></rain-gauge>\n\n<rain-gauge ‹›litres="-1"></rain-gauge>',
      ),
    ).toMatchInlineSnapshot(`
      "wrong-value (error)
        "6" cannot be the month of <rain-gauge>.
        Type one of: may, june, 5.
      wrong-value (error)
        "1,5" cannot be the litres of <rain-gauge>.
        Type a number from 0 to 9.5, such as 0.5, with a point.
      wrong-value (error)
        "south, noth" cannot be the beds of <rain-gauge>.
        Type one of: north, south. Several stand with spaces between them.
      wrong-value (error)
        "neun Buchstaben" cannot be the remark of <rain-gauge>.
        Type at most 8 characters.
      wrong-value (error)
        "9.6" cannot be the litres of <rain-gauge>.
        Type a number from 0 to 9.5, such as 0.5, with a point.
      wrong-value (error)
        "-1" cannot be the litres of <rain-gauge>.
        Type a number from 0 to 9.5, such as 0.5, with a point."
    `);
  });

  it('have no names that every object has', () => {
    expect(find('<light-map ‹›constructor="x"></light-map>')).toMatchInlineSnapshot(`
      "unknown-attribute (error)
        <light-map> has no attribute "constructor".
        Leave it out."
    `);
  });
});

describe('an attribute that stands twice', () => {
  it('is a finding in the tag of a widget, and the first counts, as in browsers', () => {
    expect(find('<water-need plant="sage" ‹›plant="tomato" ‹›plant="x"></water-need>')).toMatchInlineSnapshot(`
      "duplicate-attribute (warning)
        The attribute "plant" stands here twice, and only the first counts.
        Keep one of the two.
      duplicate-attribute (warning)
        The attribute "plant" stands here twice, and only the first counts.
        Keep one of the two."
    `);
    expect(compile('<water-need plant="sage" plant="tomato"></water-need>').html).toContain('plant="sage"');
  });
});

describe('a link that sets a widget', () => {
  const garden = (links: string) =>
    find(
      `<!-- .slide: id="rain" -->\n\n<rain-gauge></rain-gauge>\n\n---\n\n<!-- .slide: id="plain" -->\n\n## Links\n\n${links}`,
    );

  it.each([
    '[all](#rain;month=june;litres=0.5;beds=north,south;remark=%26)',
    '[none](#rain;)',
    '[article](?view=read#rain;month=5)',
    '[to a slide without one](#plain;month=june)',
    '[elsewhere](https://example.org/#rain;month=july)',
  ])('may be %s', (link) => {
    expect(garden(link)).toBe('');
  });

  it('names a field and a value that the widget does not have', () => {
    expect(garden('‹›[a](#rain;mnth=june)\n\n‹›[b](#rain;litres=1,5;month=june)\n\n‹›[c](#rain;beds=north,east)'))
      .toMatchInlineSnapshot(`
      "wrong-state (warning)
        The link "#rain;mnth=june" sets "mnth", which <rain-gauge> does not have.
        Type one of: month, litres, beds, remark.
      wrong-state (warning)
        The link "#rain;litres=1,5;month=june" sets "litres" to "1,5", which <rain-gauge> does not allow.
        Type a number from 0 to 9.5, such as 0.5, with a point.
      wrong-state (warning)
        The link "#rain;beds=north,east" sets "beds" to "north,east", which <rain-gauge> does not allow.
        Type one of: north, south. Several stand with spaces between them."
    `);
  });
});
