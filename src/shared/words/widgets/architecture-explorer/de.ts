// The words of <architecture-explorer> in German.

export const architectureExplorer = {
  title: 'Weg einer Frage',
};
