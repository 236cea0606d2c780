import { describe, expect, it } from 'vitest';
import { readReach } from '../../../src/shared/reach.ts';

const hosts = {
  everyone: [
    'slides.example',
    'SLIDES.Example',
    'slides.example.',
    'münchen.example',
    'xn--mnchen-3ya.example',
    'verein.github.io',
    'local.example',
    'test.de',
    'localhost.example',
    'mylocalhost.example',
    'lan.party.example',
    '8.8.8.8',
    '11.0.0.1',
    '100.63.0.1',
    '126.0.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '223.255.255.1',
    '[2a01:4f8::1]',
    '[2001:4860:4860::8888]',
    '[::ffff:8.8.8.8]',
  ],
  network: [
    'laptop',
    'LAPTOP',
    'laptop.',
    'xn--mnchen-3ya',
    'laptop.local',
    'Laptop.LOCAL.',
    'nas.lan',
    'nas.localdomain',
    'nas.internal',
    'nas.home.arpa',
    'nas.home',
    'wiki.intranet',
    'wiki.corp',
    'wiki.private',
    'slides.test',
    'slides.invalid',
    'fritz.box',
    'laptop.fritz.box',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '169.254.1.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '0xC0A80001',
    '192.0.2.1',
    '198.51.100.7',
    '203.0.113.7',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[fe80::1]',
    '[FD12:3456::1]',
    '[fc00::1]',
    '[ff02::1]',
    '[2001:db8::1]',
    '[::ffff:192.168.0.1]',
    '[64:ff9b:1::1]',
  ],
  device: [
    'localhost',
    'LOCALHOST',
    'localhost.',
    'slides.localhost',
    '127.0.0.1',
    '127.255.255.254',
    '127.1',
    '0x7f.1',
    '2130706433',
    '127.0.0.1.',
    '0.0.0.0',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::FFFF:7F00:1]',
  ],
} as const;

describe.each(['http://', 'https://'])('readReach(%s…)', (scheme) => {
  for (const [reach, names] of Object.entries(hosts)) {
    it.each(names)(`says ${reach} for %s`, (host) => {
      expect(readReach(`${scheme}${host}/deck/`)).toBe(reach);
      expect(readReach(`${scheme}${host}:4173/deck/index.html?view=read#a`)).toBe(reach);
    });
  }
});

describe('readReach(address)', () => {
  it.each([
    'file:///home/deck/index.html',
    'file://server/deck.html',
    'about:blank',
    'about:srcdoc',
    'blob:https://slides.example/5f0c',
    'data:text/html,x',
    'javascript:0',
    'ftp://slides.example/',
    '//slides.example/',
    'slides.example',
    'http://',
    '',
    'https://[:::]/',
    'https://256.1.1.1/',
  ])('says device for what is no address on the web: %s', (address) => expect(readReach(address)).toBe('device'));
  it('is not taken in by a name before the host', () => {
    expect(readReach('https://slides.example@127.0.0.1/')).toBe('device');
    expect(readReach('https://127.0.0.1@slides.example/')).toBe('everyone');
  });
});
