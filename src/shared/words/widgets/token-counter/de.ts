// The words of <token-counter> in German.

export const tokenCounter = {
  title: 'Token-Zähler',
};
