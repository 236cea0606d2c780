// Entry of the browser part: loads the view that boot.ts has set and starts it when the document is whole.
import { type Mailbox, openMailbox } from './embed/mailbox.ts';
import { recall, remember } from './page/deck/memory.ts';

const root = document.documentElement;
const mailbox = openMailbox(); // Before the frame counts as loaded, which is when a host may speak.
type Load = () => Promise<{ start: (mailbox?: Mailbox) => Promise<void> }>;
const article: Load = () => import('./views/read/index.ts');
// One function for each: the bundler makes one call of imports in a condition, and then only the styles
// of the last one are loaded. Views that are not named here are the article with styles for paper.
const views = new Map<string, Load>([
  ['stage', () => import('./views/stage/index.ts')],
  ['speaker', () => import('./views/speaker/index.tsx')],
  ['agenda', () => import('./views/paper/agenda/index.tsx')],
  ['print', () => import('./views/paper/index.ts')],
  ['handout', () => import('./views/paper/index.ts')],
  ['worksheet', () => import('./views/paper/index.ts')],
]);

try {
  const load = views.get(root.dataset.view ?? '') ?? article;
  const [view] = await Promise.all([load(), wholeDocument()]);
  await view.start(mailbox);
  remember('reloaded', undefined, 'session');
} catch (error) {
  // The document stays as it is, a readable article. After a new release an open page may ask for a
  // part that is gone; loading the page again, once, brings the new parts.
  console.error(error);
  if (!recall('reloaded', 'session') && remember('reloaded', '1', 'session')) location.reload();
}

async function wholeDocument(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}
