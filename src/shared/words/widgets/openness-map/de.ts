// The words of <openness-map> in German.

export const opennessMap = {
  title: 'Offenheit',
};
