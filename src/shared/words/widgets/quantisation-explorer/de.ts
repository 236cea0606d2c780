// The words of <quantisation-explorer> in German.

export const quantisationExplorer = {
  title: 'Quantisierung',
};
