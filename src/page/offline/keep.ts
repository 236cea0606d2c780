// Lets the browser keep the deck for use without a network, once nothing else is to be loaded.
import { workerFile } from '../../shared/offline.ts';
import { isStorageSealed } from '../browser/storage.ts';
import { whenIdle } from '../browser/when-idle.ts';
import { followDownloads } from './downloads.ts';

if (document.readyState === 'complete') whenIdle(keep);
else window.addEventListener('load', () => whenIdle(keep));

function keep(): void {
  if (isStorageSealed()) return; // Somebody has just deleted all.
  register().catch(() => undefined); // The deck works as any page does.
}

/** Registers the worker, and lets it keep what has been lost since. */
async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  followDownloads();
  // Some hosts let browsers keep everything for a year.
  await serviceWorker.register(workerFile, { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  if (!isStorageSealed()) active?.postMessage('');
}
