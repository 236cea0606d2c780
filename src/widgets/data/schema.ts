// Shapes of the records that the calculators and tables share. A unit stands in the field's name:
// Gb is 10^9 bytes, Gib and Mib are powers of two, GbPerS is 10^9 bytes per second.

/** A part of a record that nobody could confirm; its words go by this name. */
type Unverified =
  | 'bandwidth'
  | 'power'
  | 'layers-recomputed'
  | 'layers-converted'
  | 'layers-of-predecessor'
  | 'layers-by-library'
  | 'parameters-by-name'
  | 'parameters-by-layers'
  | 'active-by-name'
  | 'context-of-update'
  | 'scales-tenth'
  | 'scales-quarter'
  | 'finer-layers'
  | 'printed-others'
  | 'lean-reserve'
  | 'output-price';

/** Where a record's figures were seen and how far they can be trusted. */
export type Sourced = {
  /** Address of the page or file that shows the figures. */
  readonly source: string;
  /** A second page, for what the first does not show. */
  readonly also?: string;
  /** Month of that state, such as "2026-08", the state of the source. */
  readonly asOf: string;
  /** It came out in that month and does not change, as a paper does. */
  readonly published?: true;
  /** The page itself was not seen, only where others quote its figures. */
  readonly quoted?: true;
} & (
  | { readonly verified: true }
  | { readonly verified: false; readonly unverified: readonly [Unverified, ...Unverified[]] }
);

/** Every token of the conversation keeps one key and one value per head in each layer. */
interface FullAttention {
  readonly kind: 'full';
  readonly layers: number;
  readonly kvHeads: number;
  readonly headSize: number;
}

/** As full attention, but only the last `windowTokens` tokens are kept. */
interface WindowAttention {
  readonly kind: 'window';
  readonly layers: number;
  readonly kvHeads: number;
  readonly headSize: number;
  readonly windowTokens: number;
}

/** Multi-head latent attention: one compressed vector per token serves all heads. */
interface LatentAttention {
  readonly kind: 'latent';
  readonly layers: number;
  readonly latentSize: number;
  readonly positionSize: number;
}

/** Linear attention or Mamba: a state of fixed size per conversation, however long it gets. */
interface FixedState {
  readonly kind: 'state';
  readonly layers: number;
  readonly bytesPerLayer: number;
}

/** A group of like layers; a model's cache is the sum over its groups. */
export type LayerGroup = FullAttention | WindowAttention | LatentAttention | FixedState;

/** Weights as one published file really weighs them, where that differs from bits times parameters. */
interface MeasuredWeights {
  readonly quantisationId: string;
  readonly weightsGib: number;
  readonly source: string;
}

/** An open language model: its memory need, and how open it is. */
export type LanguageModel = Sourced & {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  /** The licence of the weights, shortened. */
  readonly licence: string;
  /** Data and code of the training are published, too. */
  readonly trainedOpenly?: true;
  /** All parameters: with experts, too, all of them have to be in memory. */
  readonly totalParams: number;
  /** Parameters read per token: less than the total in models made of experts. */
  readonly activeParams: number;
  /** Longest conversation the model was made for, question and answer together. */
  readonly contextTokens: number;
  readonly layerGroups: readonly LayerGroup[];
  readonly measuredWeights?: MeasuredWeights;
};

/** How the figure for the bits came about, from firm to soft. */
type Basis = 'definition' | 'measured' | 'derived' | 'assumption';

/** How the figure for the bits is explained. */
type BasisNote = 'measured' | 'two-bytes' | 'eight-and-scales' | 'four-per-16' | 'four-per-128' | 'four-per-32';

/** A way of storing weights with fewer bits. */
export type Quantisation = Sourced & {
  readonly id: string;
  readonly name: string;
  /** The round figure people say: "4 bit". */
  readonly nominalBits: number;
  /** Marks the one that is meant when somebody says just "4 bit". */
  readonly usual: boolean;
  /** What a weight takes in fact, scales and finer layers included. */
  readonly bitsPerWeight: number;
  readonly basis: Basis;
  /** Where the figure comes from; its words go by this name. */
  readonly basisNote: BasisNote;
};

/** A graphics card, or a box whose memory is shared by processor and graphics unit. */
export type Gpu = Sourced & {
  readonly id: string;
  readonly name: string;
  readonly vendor: 'NVIDIA' | 'AMD' | 'Apple' | 'Intel';
  readonly segment: 'consumer' | 'workstation' | 'datacenter' | 'unified';
  readonly generation: string;
  /** Size as printed on the box; software sees less. */
  readonly memoryGb: number;
  readonly bandwidthGbPerS: number;
  /** Limit of the board, or of chip or box where memory is shared; null where no source was seen. */
  readonly powerW: number | null;
  /** GDDR6 that spends about 6 % of its size on error correction. */
  readonly errorCorrection: boolean;
  /** What software really saw; it beats every rule of thumb. */
  readonly visible?: { readonly memoryMib: number; readonly source: string };
};
