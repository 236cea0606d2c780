// The words of <speed-simulator> in German.

export const speedSimulator = {
  title: 'Tempo-Vergleich',
};
