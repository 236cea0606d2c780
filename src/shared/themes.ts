/** Themes that `?theme=` may name, in the order of the key that changes them, and what people call them; "" follows the system. */
export const themeNames: ReadonlyMap<string, string> = new Map([
  ['', 'wie das System'],
  ['light', 'hell'],
  ['dark', 'dunkel'],
  ['contrast', 'hoher Kontrast'],
]);
