// In which number formats the cards compute.

import type { Gpu, Sourced } from '../data/schema.ts';

/** How far the hardware computes in a format; weights can be stored in any. */
type Computes = 'yes' | 'partly' | 'no';

/** In which formats the chips of one generation compute. */
export type NumberFormats = Sourced & {
  readonly generation: Gpu['generation'];
  /** Where the segments of a generation differ. */
  readonly segments?: readonly Gpu['segment'][];
  readonly bf16: Computes;
  readonly fp8: Computes;
  readonly fp4: Computes;
};

const transformerEngine = {
  source: 'https://nvidia.github.io/TransformerEngine/support_matrix.html',
  asOf: '2026-11',
  verified: true,
} as const;
const tensorRtRtx = {
  source: 'https://docs.nvidia.com/deeplearning/tensorrt-rtx/latest/getting-started/support-matrix-1/1.5.html',
  asOf: '2026-11',
  verified: true,
} as const;
const rocm = {
  source: 'https://rocm.docs.amd.com/en/latest/reference/precision-support.html',
  asOf: '2026-11',
  verified: true,
} as const;

/** What the chips' matrix units compute in, by generation. Apple's and AMD's RDNA 3.5 stand in no source we saw. */
export const numberFormats: readonly NumberFormats[] = [
  { generation: 'Ampere', bf16: 'yes', fp8: 'no', fp4: 'no', ...transformerEngine },
  { generation: 'Ada Lovelace', bf16: 'yes', fp8: 'yes', fp4: 'no', ...transformerEngine },
  { generation: 'Hopper', bf16: 'yes', fp8: 'yes', fp4: 'no', ...transformerEngine },
  { generation: 'Blackwell', segments: ['datacenter'], bf16: 'yes', fp8: 'yes', fp4: 'yes', ...transformerEngine },
  // NVIDIA's libraries differ here: TensorRT computes in FP4 on these chips, Transformer Engine only in part.
  {
    generation: 'Blackwell',
    segments: ['consumer', 'workstation'],
    bf16: 'yes',
    fp8: 'yes',
    fp4: 'partly',
    ...transformerEngine,
  },
  { generation: 'Blackwell', segments: ['unified'], bf16: 'yes', fp8: 'yes', fp4: 'partly', ...tensorRtRtx },
  { generation: 'Blackwell Ultra', bf16: 'yes', fp8: 'yes', fp4: 'yes', ...transformerEngine },
  { generation: 'CDNA3', bf16: 'yes', fp8: 'yes', fp4: 'no', ...rocm },
  { generation: 'CDNA4', bf16: 'yes', fp8: 'yes', fp4: 'yes', ...rocm },
  { generation: 'RDNA3', bf16: 'yes', fp8: 'no', fp4: 'no', ...rocm },
  { generation: 'RDNA4', bf16: 'yes', fp8: 'yes', fp4: 'no', ...rocm },
  {
    generation: 'Battlemage (Xe2)',
    bf16: 'yes',
    fp8: 'no',
    fp4: 'no',
    source:
      'https://github.com/intel/llvm/blob/sycl/sycl/doc/extensions/experimental/sycl_ext_matrix/sycl_ext_oneapi_matrix.asciidoc',
    asOf: '2025-12',
    verified: true,
  },
];

/** What a card computes in; undefined where nobody could confirm it. */
export function findFormats({ generation, segment }: Gpu): NumberFormats | undefined {
  return numberFormats.find(
    (formats) => formats.generation === generation && (formats.segments?.includes(segment) ?? true),
  );
}
