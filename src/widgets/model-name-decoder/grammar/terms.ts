// Words that many makers use alike. Each is a whole part of a name; its explanation stands in the words by its id.

const patterns = {
  instruct: 'instruct(?:ion)?',
  it: 'it',
  chat: 'chat',
  base: 'base',
  pt: 'pt',
  thinking: 'think(?:ing)?|reason(?:ing|er)',
  distill: 'distill(?:ed)?',
  preview: 'preview|exp|experimental|alpha|beta',
  dpo: 'dpo',
  sft: 'sft',
  vision: 'vl|vision',
  omni: 'omni',
  audio: 'audio',
  multimodal: 'multimodal',
  coder: 'coder|code',
  math: 'math',
  embedding: 'embed(?:ding)?s?',
  reranker: 'rerank(?:er)?',
  guard: '(?:safe)?guard',
  moe: 'moe',
  variant:
    'small|medium|large|mini|micro|tiny|nano|lite|light|max|pro|plus|ultra|super|flash|air|turbo|big|scout|maverick|next|nemo',
  commercial: 'commercial',
  research: 'research',
  uncensored: 'uncensored|abliterated',
  gguf: 'gguf',
  ggml: 'ggml',
  mlx: 'mlx',
  awq: 'awq',
  gptq: 'gptq',
  bnb: 'bnb',
  exl: 'exl[23]',
  onnx: 'onnx',
  fp8: 'fp8',
  bf16: 'bf16',
  fp16: 'fp16|f16',
  fp32: 'fp32|f32',
  nvfp4: 'nvfp4',
  mxfp4: 'mxfp4',
  nf4: 'nf4',
  qat: 'qat',
  dynamic: 'dynamic',
  quantised: 'quanti[sz]ed',
  hf: 'hf',
} as const;

/** A word that the decoder knows, by its name in the words. */
export type TermId = keyof typeof patterns;

/** All of them with their patterns, in which small letters stand for both. */
// Object.entries does not know that an object has no other keys than its type says; this one was written as such.
export const terms = Object.entries(patterns) as readonly (readonly [TermId, string])[];

/** Terms that say whether the model follows instructions. */
export const tuningTerms: readonly TermId[] = [
  'instruct',
  'it',
  'chat',
  'base',
  'pt',
  'thinking',
  'embedding',
  'reranker',
  'guard',
];

/** Terms that say how the numbers are stored. */
export const formatTerms: readonly TermId[] = [
  'gguf',
  'ggml',
  'mlx',
  'awq',
  'gptq',
  'bnb',
  'exl',
  'onnx',
  'fp8',
  'bf16',
  'fp16',
  'fp32',
  'nvfp4',
  'mxfp4',
  'nf4',
  'quantised',
];
