// Who can open an address. Browsers and Node read addresses alike: hosts come in small letters and with ASCII alone,
// IPv4 in four parts however it was written, IPv6 in brackets and as short as it can be.

/** Everyone, those in the same network, or nobody but this device. */
export type Reach = 'everyone' | 'network' | 'device';

// Names that the internet's directory does not have, by RFC 6761, RFC 8375, ICANN's reserve and habit.
const deviceNames = /(?:^|\.)localhost$/;
const networkNames =
  /(?:^|\.)(?:local|localdomain|lan|internal|intranet|private|corp|home|home\.arpa|test|invalid|alt|onion|fritz\.box)$/;

/** Reads who can open an address; a file, a page without an address and nonsense stay on the device. */
export function readReach(address: string): Reach {
  if (!URL.canParse(address)) return 'device';
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/\.$/, '');
  if (!/^https?:$/.test(protocol) || host === '' || deviceNames.test(host)) return 'device';
  const parts = host.split('.').map(Number);
  if (parts.length === 4 && parts.every(Number.isInteger)) return readIpv4(parts);
  if (host.startsWith('[')) return readIpv6(host.slice(1, -1));
  return !host.includes('.') || networkNames.test(host) ? 'network' : 'everyone';
}

/** Of the internet is what IANA has given to no special use. */
function readIpv4([a = 0, b = 0, c = 0]: readonly number[]): Reach {
  if (a === 127 || a === 0) return 'device';
  const isSpecial =
    a === 10 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)))) ||
    (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
    (a === 203 && b === 0 && c === 113);
  return isSpecial ? 'network' : 'everyone';
}

/** Of the internet are those that begin with 2 or 3, but for the examples; an IPv4 address may stand in one, too. */
function readIpv6(host: string): Reach {
  if (host === '::1' || host === '::') return 'device';
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(host) ?? [];
  if (high !== undefined && low !== undefined) {
    const [left, right] = [parseInt(high, 16), parseInt(low, 16)];
    return readIpv4([left >> 8, left & 255, right >> 8, right & 255]);
  }
  return /^[23][\da-f]{3}:/.test(host) && !host.startsWith('2001:db8:') ? 'everyone' : 'network';
}
