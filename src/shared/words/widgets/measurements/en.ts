// Names of the measured machines in English; the widgets for speed and for energy share them.

import type * as de from './de.ts';

export const measurements: typeof de.measurements = {
  machines: {
    'raspberry-pi-5': 'Raspberry Pi 5',
    'n150-mini-pc': 'Mini PC N150',
    'ryzen-ai-340-laptop': 'Laptop, CPU only',
    'framework-desktop': 'Framework Desktop',
    'dgx-spark': 'DGX Spark',
    'rtx-3060-pc': 'PC with RTX 3060',
    'm3-ultra': 'Mac Studio M3 Ultra',
    'rtx-4090-pi': 'Pi with RTX 4090',
    'rtx-4090-pc': 'PC with RTX 4090',
    'rtx-4090-ryzen-pc': 'Ryzen PC, RTX 4090',
  },
  on: { cpu: 'CPU only', both: 'two memories' },
};
