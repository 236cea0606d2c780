// The layers of a background as declarations.

/** One layer; the uppermost stands first in a list. */
export interface Layer {
  readonly image: string;
  readonly size: string;
  readonly position: string;
  readonly repeat: string;
}

/** A layer of one colour over everything. */
export function fill(color: string): Layer {
  return { image: `linear-gradient(${color} 0 0)`, size: 'auto', position: '0 0', repeat: 'repeat' };
}

/** Declarations for the layers; nothing without any. */
export function formatLayers(layers: readonly Layer[]): string {
  if (layers.length === 0) return '';
  const join = (name: keyof Layer) => {
    const values = layers.map((layer) => layer[name]);
    return new Set(values).size === 1 && name !== 'image' ? values[0] : values.join(',');
  };
  const repeat = join('repeat');
  return [
    `background-image:${join('image')}`,
    `background-size:${join('size')}`,
    `background-position:${join('position')}`,
    ...(repeat === 'repeat' ? [] : [`background-repeat:${repeat}`]),
  ].join(';');
}
