/** Themes that `?theme=` may name, in the order of the key that changes them; "" follows the system. */
export const themes = ['', 'light', 'dark', 'contrast'] as const;
