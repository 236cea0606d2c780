// The browsers that styles are written for; the same as Vite has.

/** As lightningcss takes them: major version shifted by 16 bits, minor by 8. */
export const targets = {
  chrome: 111 << 16,
  edge: 111 << 16,
  firefox: 114 << 16,
  safari: (16 << 16) | (4 << 8),
  ios_saf: (16 << 16) | (4 << 8),
};
