// The words of <cost-calculator> in German.

export const costCalculator = {
  title: 'Kostenrechner',
};
