// The words of <energy-calculator> in German.

export const energyCalculator = {
  title: 'Stromrechner',
};
