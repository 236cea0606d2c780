// The words of <option-finder> in German.

export const optionFinder = {
  title: 'Stufenfinder',
};
