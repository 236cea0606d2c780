// The words of <model-name-decoder> in German.

export const modelNameDecoder = {
  title: 'Modellnamen lesen',
};
