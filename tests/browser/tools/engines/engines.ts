import { hasFirefox, startFirefox } from './firefox.ts';
import { hasWebKit, startWebKit } from './webkit.ts';

/**
 * The browsers that Playwright does not drive, each where it is installed. WebKit's driver knows no fingers, and in WebKit
 * no frame of another origin scrolls the page around it.
 */
export const engines = [
  { name: 'Firefox', isHere: hasFirefox, start: startFirefox, hasFingers: true, scrollsHosts: true },
  { name: 'WebKit', isHere: hasWebKit, start: startWebKit, hasFingers: false, scrollsHosts: false },
] as const;
