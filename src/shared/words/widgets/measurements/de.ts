// Names of the measured machines in German; the widgets for speed and for energy share them.

export const measurements = {
  machines: {
    'raspberry-pi-5': 'Raspberry Pi 5',
    'n150-mini-pc': 'Mini-PC (Intel N150)',
    'ryzen-ai-340-laptop': 'Laptop (Ryzen AI 5)',
    'mac-mini-m4': 'Mac mini M4',
    'framework-desktop': 'Framework Desktop',
    'dgx-spark': 'DGX Spark',
    'rtx-3060-pc': 'PC mit RTX 3060',
    'm3-ultra': 'Mac Studio M3 Ultra',
    'r9700-pc': 'PC mit R9700',
    'rtx-4090-pi': 'Pi mit RTX 4090',
    'rtx-4090-pc': 'PC mit RTX 4090',
    'rtx-4090-ryzen-pc': 'Ryzen-PC mit RTX 4090',
  },
};
