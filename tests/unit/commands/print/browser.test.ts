import { describe, expect, it } from 'vitest';
import { listBrowserPaths } from '../../../../src/commands/print/browser.ts';

describe('listBrowserPaths(platform, environment)', () => {
  it('knows where Windows has Chrome and Edge', () => {
    const environment = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    };
    expect(listBrowserPaths('win32', environment)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\ada\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
    expect(listBrowserPaths('win32', {})).toEqual([]);
  });

  it('knows where macOS has them, for all users and for one', () => {
    const paths = listBrowserPaths('darwin', { HOME: '/Users/ada' });
    expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    expect(paths).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('takes the one without windows first on Linux', () => {
    expect(listBrowserPaths('linux', {})[0]).toBe('/usr/bin/chromium-headless-shell');
  });
});
