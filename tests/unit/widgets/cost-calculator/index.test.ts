import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { attributes } from '../../../../src/widgets/cost-calculator/attributes.ts';
import { widget } from '../../../../src/widgets/cost-calculator/index.tsx';
import { parseState } from '../../../../src/widgets/kit/form/state-text.ts';
import { Frame } from '../../../../src/widgets/kit/frame/frame.tsx';
import { createRestingHost, type Values, type WidgetState } from '../../../../src/widgets/kit/frame/widget.ts';
import { readFigures as readDrawnFigures } from '../drawn.ts';

const { start } = widget;

function draw(state: WidgetState): string {
  const host = createRestingHost('probe');
  return render(Frame({ host, parts: state.draw(host) })).replaceAll(/[\u00A0\u202F]/g, ' ');
}

const summary = (values: Values): string =>
  /<output name="summary"[^>]*><data[^>]*>[^<]*<\/data>(.*?)<\/output>/.exec(draw(start({}, values)))?.[1] ?? '';

const readFigures = (values: Values) => readDrawnFigures(draw(start({}, values)));

const texts = (values: Values): Record<string, string> =>
  Object.fromEntries([...readFigures(values)].map(([name, [, text]]) => [name, text]));

describe('the figures of the deck', () => {
  it('are those of the association over four years, net and gross', () => {
    expect(texts({ work: 'without' })).toMatchObject({
      even: '846 Mio.',
      'api-month': '1,75 €',
      'hourly-month': '162,50 €',
      'hourly-total': '7.800 €',
      'server-total': '10.481 €',
      'own-total': '4.491 €',
    });
    expect(texts({})).toMatchObject({
      'hourly-month': '482,50 €',
      'hourly-total': '23.160 €',
      'server-total': '25.841 €',
      'own-total': '19.851 €',
    });
    expect(texts({ work: 'without', tax: 'gross' })).toMatchObject({
      'hourly-total': '9.282 €',
      'server-total': '12.472 €',
      'own-total': '5.344 €',
    });
  });

  it('are those of Parrotpark, net and without work', () => {
    expect(texts({ preset: 'parrotpark' })).toMatchObject({ 'hourly-month': '150 €', 'api-month': '0,05 €' });
    expect(texts({ preset: 'parrotpark', tax: 'gross' })).toMatchObject({ 'hourly-month': '178,50 €' });
    expect(draw(start({}, { preset: 'parrotpark' }))).toContain('erschlossen, nicht bestätigt');
    expect(draw(start({}))).not.toContain('erschlossen, nicht bestätigt.');
  });

  it('break even where the slides say', () => {
    expect(summary({ work: 'without' })).toBe(
      '<strong>Lohnt sich ab 846 Mio. Token im Monat</strong> ' +
        'Dafür müsste die Karte 217 Stunden lang 1.084 Token je Sekunde verarbeiten, ohne Pause. ' +
        'Ihr braucht 9,1 Mio. im Monat.',
    );
    expect(summary({})).toBe(
      '<strong>Gleichstand außer Reichweite bei diesem Tempo</strong> ' +
        'Bei 16 Bit endet die Rechenleistung bei 1.965 Mio. im Monat; realistisch viel früher.',
    );
    expect(texts({})).toMatchObject({ even: '2.512 Mio.' });
    expect(summary({ speed: '1000' })).toContain(
      'Mit höchstens 1.000 Token je Sekunde schafft die Karte nur 780 Mio. im Monat.',
    );
    expect(summary({ workhours: '4' })).toContain('ab 1.679 Mio. Token');
    expect(summary({ axis: 'years', way: 'server' })).toContain('holt die Servermiete nach 19 Monaten ein');
    expect(summary({ axis: 'years' })).toContain('holt die Stundenmiete nach 27 Monaten ein');
    expect(summary({ axis: 'years' })).toContain('Nach 4 Jahren: Kauf 19.851 €, Karte nach Stunden 23.160 €.');
  });
});

describe('a limit that is not that of the machine', () => {
  const borrowed = 'Das Tempo ist das einer L4: Setzt das eurer Karte ein.';

  it('is said to be borrowed where the answer hangs on it', () => {
    expect(summary({ way: 'own' })).toContain('<strong>Gleichstand außer Reichweite bei diesem Tempo</strong>');
    expect(summary({ way: 'own' })).toContain(borrowed);
    expect(summary({ way: 'server', axis: 'years', tokens: '900000' })).toContain(borrowed);
    expect(summary({ way: 'own', speed: '1000' })).not.toContain(borrowed);
  });

  it('is not mentioned where it decides nothing', () => {
    expect(summary({})).not.toContain(borrowed);
    expect(summary({ way: 'server' })).not.toContain(borrowed);
    expect(summary({ way: 'own', work: 'without' })).not.toContain(borrowed);
  });
});

describe('what has no answer gets a sentence', () => {
  it.each([
    [{ way: 'own', price: '0' }, 'Ohne Kaufpreis keine Rechnung'],
    [{ axis: 'years', price: '0' }, 'Ohne Kaufpreis keine Rechnung'],
    [{ hours: '0' }, 'Ohne Stunden keine Token'],
    [{ speed: '0' }, 'Ohne Stunden keine Token'],
    [{ input: '0', output: '0' }, 'Ein Anbieter, der nichts verlangt, ist nicht zu unterbieten.'],
    [{ rate: '0', work: 'without' }, 'Lohnt sich vom ersten Token an'],
    [{ tokens: '3000' }, 'Eure 3.000 Mio. schafft die Karte in keinem Monat.'],
    [{ tokens: '1000', work: 'without' }, 'Eure 1.000 Mio. liegen darüber.'],
    [{ axis: 'years', way: 'own' }, 'Der Kauf holt den Preis je Token nie ein'],
    [{ axis: 'years', way: 'own' }, 'Schon Strom und Arbeit kosten 330,22 € im Monat, der andere Weg 1,75 €.'],
    [{ axis: 'years', years: '1' }, 'Das liegt nach dem Ende dieser Rechnung.'],
    [{ axis: 'years', way: 'server', price: '150' }, 'Der Kauf ist von Anfang an billiger'],
    [{ axis: 'years', way: 'server', price: '150', idle: '100000' }, 'nur im ersten Monat billiger'],
  ])('%o: %s', (values, sentence) => {
    expect(summary(values)).toContain(sentence);
  });

  it('leaves the own machine out of chart and table without a price', () => {
    const html = draw(start({}, { price: '0' }));
    expect(html).toContain('kein Kaufpreis');
    expect(html).not.toContain('class="own"');
    expect(readFigures({ price: '0' }).has('own-month')).toBe(false);
  });

  it('says that nothing is paid for no tokens', () => {
    expect(draw(start({}, { tokens: '0' }))).toContain('keine Token');
  });

  it.each([
    ['price', '-1'],
    ['hours', '745'],
    ['tokens', 'viele'],
    ['years', '2,5'],
    ['way', 'wolke'],
  ])('says what is wrong with %s=%s and goes on with what holds', (name, text) => {
    const html = draw(start({}, { [name]: text }));
    expect(html).toContain('role="alert"');
    expect(readFigures({ [name]: text })).toEqual(readFigures({}));
  });
});

describe('net and gross', () => {
  it('never stand side by side: tax is on all prices or on none, and on no work', () => {
    const [net, gross] = [readFigures({ work: 'without' }), readFigures({ work: 'without', tax: 'gross' })];
    for (const [name, [value]] of net)
      expect(gross.get(name)?.[0] ?? 0, name).toBeCloseTo(
        ['even', 'even-hours', 'summary'].includes(name) ? value : value * 1.19,
        6,
      );
    expect(draw(start({}))).toContain('Alle Preise netto.');
    expect(draw(start({}, { tax: 'gross' }))).toContain('Alle Preise brutto, 19 % auf jeden, nicht auf Arbeit.');
    const worked = readFigures({ tax: 'gross' }).get('hourly-month')?.[0] ?? 0;
    expect(worked).toBeCloseTo(162.5025 * 1.19 + 320, 6);
  });
});

describe('presets', () => {
  it('fill the fields, and what stands beside them in an address holds', () => {
    const state = start({}, { preset: 'parrotpark', hours: '100' });
    expect(parseState(state.text)).toMatchObject({
      preset: 'parrotpark',
      hours: '100',
      work: 'without',
      share: '76.17',
    });
  });

  it('fill the fields when they are chosen, and leave the question alone', () => {
    const changed = start({}).change({ axis: 'years', tax: 'gross' }).change({ preset: 'parrotpark' });
    expect(parseState(changed.text)).toMatchObject({ axis: 'years', tax: 'gross', hours: '200', input: '0.042445' });
    expect(changed.change({ preset: 'association' }).text).toBe(start({}, { axis: 'years', tax: 'gross' }).text);
  });

  it('have defaults within their own rules', () => {
    expect(start({}).text).toBe(start({}, parseState(start({}).text)).text);
    expect(Object.keys(parseState(start({}).text))).toEqual(Object.keys(attributes));
  });
});
