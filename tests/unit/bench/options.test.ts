import { afterEach, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';

const { argv } = process;
afterEach(() => void (process.argv = argv));

it.each([
  [['--only', 'page'], 'There is no part "page"; there are: compiler, commands, pages, dev, memory.'],
  [['--runs', '0'], '"0" is no number of runs; type for example npm run bench -- --runs 3'],
  [['--slides', 'all'], '"all" is no number of slides; type for example npm run bench -- --slides 3'],
  [['--page', 'none.html'], 'There is no page "none.html"; type the name of an HTML file, or an address.'],
  [['--against', 'none.md'], 'There is no file "none.md" to compare with.'],
  [['--against', 'package.json'], '"package.json" holds no figures; it must be what npm run bench has printed.'],
  [['--colour'], /^Unknown option '--colour'/],
])('%j is refused in one line', async (parameters, message) => {
  process.argv = [...argv.slice(0, 2), ...parameters];
  await expect(readOptions()).rejects.toThrow(message);
});
