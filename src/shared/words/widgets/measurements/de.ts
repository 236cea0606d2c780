// Names of the measured machines in German; the widgets for speed and for energy share them.

export const measurements = {
  machines: {
    'raspberry-pi-5': 'Raspberry Pi 5',
    'n150-mini-pc': 'Mini-PC N150',
    'ryzen-ai-340-laptop': 'Laptop, nur CPU',
    'framework-desktop': 'Framework Desktop',
    'dgx-spark': 'DGX Spark',
    'rtx-3060-pc': 'PC mit RTX 3060',
    'm3-ultra': 'Mac Studio M3 Ultra',
    'rtx-4090-pi': 'Pi mit RTX 4090',
    'rtx-4090-pc': 'PC mit RTX 4090',
    'rtx-4090-ryzen-pc': 'Ryzen-PC, RTX 4090',
  },
  /** How a machine with a card or a fast memory ran a model, if not from that memory alone. */
  on: { cpu: 'nur CPU', both: 'zwei Speicher' },
};
