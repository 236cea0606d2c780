// Addresses in the web and of mail whose beginning was left out: "www.example.org", "example.org/page", "localhost:3000",
// "name@example.org".

const host = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}`;
const mail = new RegExp(String.raw`^[\p{L}\p{N}._%+-]+@${host}(?:\?.*)?$`, 'iu');
const web = new RegExp(String.raw`^(${host}|localhost|(?:\d{1,3}\.){3}\d{1,3})(:\d{1,5})?([/?#].*)?$`, 'iu');

// Every country has two letters; of the others these are seen most.
const domain =
  /\.(?:\p{L}{2}|com|org|net|edu|gov|info|io|dev|app|eu|name|cloud|online|blog|wiki|social|page|site|museum)$/iu;
/** Endings of files that are countries, too. */
const file = /\.(?:md|py|sh|rs|pl|ps|ai|cc|mk|tf|st|so|in|js|ts|go|cs|hs|rb|vb|gz|xz|7z|db)$/i;

/** The address with its beginning; undefined for one that seems to be a file. */
export function completeAddress(address: string): string | undefined {
  if (mail.test(address)) return `mailto:${address}`;
  const [, name = '', port = '', rest = ''] = web.exec(address) ?? [];
  if (name === '') return undefined;
  const isLocal = /^(?:localhost|[\d.]+)$/i.test(name);
  const isCertain = port !== '' || isLocal || /^www\./i.test(name);
  const isLikely = domain.test(name) && (rest.length > 0 || !file.test(name));
  if (!isCertain && !isLikely) return undefined;
  return `${isLocal ? 'http' : 'https'}://${name}${port}${rest}`;
}
