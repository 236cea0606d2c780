// The words of <gpu-explorer> in German.

export const gpuExplorer = {
  title: 'Karten-Vergleich',
};
