// What servers and hosts say beside the files of the deck: every value once, for all four kinds of files.

/** The built site as the header files need to know it. */
export interface Site {
  /** The deck's folder on its server, with a slash at both ends. */
  readonly path: string;
  /** The page's own policy, as its <meta> says it. */
  readonly policy: string;
  /** Who may show the deck in a frame, as the policy names them; undefined is everybody. */
  readonly frameAncestors: string | undefined;
  /** Every file, by its path below the folder, with its size in bytes. */
  readonly files: readonly SiteFile[];
}

/** A file of the site. */
interface SiteFile {
  readonly path: string;
  readonly size: number;
}

/** A header's name and its value. */
type Header = readonly [name: string, value: string];

/** The files that only servers read, and the mark of the built folder: visitors get none of them. */
export const unseenFiles = ['Caddyfile', 'nginx.conf', '_headers', '.htaccess', '.deck-output'];

/** The folders that lie in the site's own, of which nobody is shown a list. */
export function listFolders({ files }: Site): string[] {
  const folders = files.flatMap(({ path }) => (path.includes('/') ? path.replace(/\/.*/, '') : []));
  return [...new Set(folders)].toSorted();
}

/** What holds for every file. Of the permissions only those stand here that the deck never needs and browsers know. */
export const everywhere: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), display-capture=(), midi=(), payment=(), usb=(), serial=(), hid=()',
  ],
];

/** How long a browser keeps a file without asking: a year what has a hash in its name, anything else not at all. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** The policies of a site: of its page, of drawings when somebody opens one by its address, and of everything else. */
export function listPolicies({ policy, frameAncestors }: Site): { page: string; drawing: string; other: string } {
  const other = frameAncestors === undefined ? [] : [`frame-ancestors ${frameAncestors}`];
  // No other file may be told the page's: a single file has fonts inside, and pages beside the deck bring their own.
  const drawing = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";
  return { page: [policy, ...other].join('; '), drawing: [drawing, ...other].join('; '), other: other.join('') };
}

/** Reads the policy of a built page. */
export function readPolicy(page: string): string {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  if (policy === undefined) throw new Error('The built page has no policy, so no header can say it.');
  return policy;
}

/** Reads the deck's folder on its server from its public address; throws one line where servers read it differently. */
export function readPath(base: string): string {
  if (base === '') return '/';
  const { pathname } = new URL(base);
  if (/^\/(?:[\w.~-]+\/)*$/.test(pathname)) return pathname;
  throw new Error(
    `Header files need a public address of plain folders: letters from a to z, digits, ".", "_", "~" and "-", not "${pathname}".`,
  );
}

/** The beginning of each file: who made it, and who may embed the deck. */
export function explain({ frameAncestors }: Site): string {
  const choose = `npm run build -- --headers --frame-ancestors "'self' https://verein.example"`;
  const who =
    frameAncestors === undefined
      ? `# Everybody may embed the deck: nothing is said about it, because even "frame-ancestors *" would keep out pages from
# a file and in a frame with a sandbox. To choose who may, pages of the deck's own host apart:
#   ${choose}`
      : `# Who may embed the deck, in a frame: ${frameAncestors}. Browsers obey frame-ancestors in a header only, so the
# page itself cannot say it. 'self' is the deck's own host; without it the deck's dialog for sharing shows no preview.
# To choose others, or everybody by leaving the last option out:
#   ${choose}`;
  return `${madeBy}
${who}
`;
}

/** The first line of each file, by which a later build knows its own. */
export const madeBy = '# Made by "npm run build -- --headers": a later build replaces or removes it.';
