// The service worker: keeps the deck for use without a network, and answers from what it keeps. A file of its own
// beside the page, which the build bundles with what it imports.
import { findAnswer } from './answers.ts';
import { forgetOlder, keepEdition } from './editions.ts';

declare const self: ServiceWorkerGlobalScope;

// An open page goes on with the files of its edition, which is kept: so the new one need not wait until it is closed.
self.addEventListener('install', (event) => event.waitUntil(keepEdition().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => self.clients.claim())));

// A page that has been opened: it may have come past this worker, and files may have been lost since.
self.addEventListener('message', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), keepEdition()]).catch(() => undefined)),
);

self.addEventListener('fetch', (event) => {
  const answer = findAnswer(event.request);
  if (answer) event.respondWith(answer);
});
