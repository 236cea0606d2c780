// Entry of the browser part: waits for the whole document, then loads the view that boot.ts has set.
import { recall, remember } from './views/memory.ts';

if (document.readyState === 'loading') {
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

const root = document.documentElement;
try {
  const view = root.dataset.view === 'stage' ? await import('./views/stage.ts') : await import('./views/read.ts');
  await view.start();
  remember('reloaded', undefined, 'session');
} catch (error) {
  // The document stays as it is, a readable article. After a new release an open page may ask for a
  // part that is gone; loading the page again, once, brings the new parts.
  console.error(error);
  if (!recall('reloaded', 'session') && remember('reloaded', '1', 'session')) location.reload();
}
