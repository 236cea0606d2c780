import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/widgets/model-name-decoder/examples.ts';
import { readName } from '../../../../src/widgets/model-name-decoder/model.ts';
import type { DateReading, Meaning, Part } from '../../../../src/widgets/model-name-decoder/parts.ts';

/** The parts of a name in short, such as "Mistral 3.2 24B" as "family version:3.2 total:24". */
const say = (name: string): string => readName(name).parts.map(sayPart).join(' ');

function sayPart({ text, meaning }: Part): string {
  switch (meaning.kind) {
    case 'publisher':
      return `by:${meaning.publisher?.name ?? '?'}`;
    case 'family':
      return `${meaning.role === 'first' ? 'family' : meaning.role}:${meaning.family.name}`;
    case 'version':
      return `v:${meaning.version}`;
    case 'total':
    case 'active':
    case 'effective':
      return `${meaning.kind}:${meaning.parameters / 1e9}`;
    case 'experts':
      return `experts:${meaning.experts}${meaning.parameters === undefined ? '' : `x${meaning.parameters / 1e9}`}`;
    case 'date':
      return `${meaning.isKnownOrder ? 'date' : 'date?'}:${meaning.readings.map(sayDate).join('|')}`;
    case 'unknown':
      return `?:${text}`;
    default:
      return sayOther(meaning);
  }
}

function sayOther(meaning: Meaning): string {
  if (meaning.kind === 'term') return meaning.term;
  if (meaning.kind === 'context') return `context:${meaning.tokens}`;
  if (meaning.kind === 'bits' || meaning.kind === 'gguf') return `${meaning.kind}:${meaning.bits}`;
  return meaning.kind;
}

const sayDate = ({ year, month, day }: DateReading): string => [year, month, day].filter(Boolean).join('-');

describe('readName(text) of the names to choose from', () => {
  const meanings: Readonly<Record<(typeof examples)[number]['name'], string>> = {
    'mistralai/Mistral-Small-3.2-24B-Instruct-2506':
      'by:Mistral AI family:Mistral variant v:3.2 total:24 instruct date:2025-6',
    'Qwen/Qwen3-30B-A3B-Instruct-2507': 'by:Alibaba family:Qwen v:3 total:30 active:3 instruct date:2025-7',
    'Qwen/Qwen3-VL-2B-Thinking-FP8': 'by:Alibaba family:Qwen v:3 vision total:2 thinking fp8',
    'openai/gpt-oss-20b': 'by:OpenAI family:gpt-oss total:20',
    'meta-llama/Llama-4-Scout-17B-16E-Instruct': 'by:Meta family:Llama v:4 variant active:17 experts:16 instruct',
    'google/gemma-3-27b-it': 'by:Google family:Gemma v:3 total:27 it',
    'google/gemma-4-26B-A4B-it': 'by:Google family:Gemma v:4 total:26 active:4 it',
    'mistralai/Mistral-Large-3-675B-Instruct-2512':
      'by:Mistral AI family:Mistral variant v:3 total:675 instruct date:2025-12',
    'deepseek-ai/DeepSeek-R1-Distill-Qwen-32B': 'by:DeepSeek family:DeepSeek v:R1 distill student:Qwen total:32',
    'swiss-ai/Apertus-8B-Instruct-2509': 'by:Swiss AI Initiative family:Apertus total:8 instruct date:2025-9',
    'openGPT-X/Teuken-7B-instruct-commercial-v0.4': 'by:OpenGPT-X family:Teuken total:7 instruct commercial v:0.4',
    'ibm-granite/granite-4.0-h-small': 'by:IBM family:Granite v:4.0 hybrid variant',
    'allenai/Olmo-3-1125-32B': 'by:Ai2 family:Olmo v:3 date:2025-11 total:32',
    'nvidia/Gemma-4-31B-IT-NVFP4': 'by:NVIDIA family:Gemma v:4 total:31 it nvfp4',
    'HuggingFaceTB/SmolLM3-3B': 'by:Hugging Face family:SmolLM v:3 total:3',
  };
  it.each(examples)('reads $name', ({ name }) => {
    expect(say(name)).toBe(meanings[name]);
  });
});

describe('readName(text)', () => {
  it.each([
    ['google/gemma-4-E4B-it', 'by:Google family:Gemma v:4 effective:4 it'],
    ['google/gemma-3n-E4B-it', 'by:Google family:Gemma v:3n effective:4 it'],
    ['google/gemma-3-270m-pt', 'by:Google family:Gemma v:3 total:0.27 pt'],
    ['google/gemma-3-27b-it-qat-q4_0-gguf', 'by:Google family:Gemma v:3 total:27 it qat gguf:4 gguf'],
    ['mistralai/Mixtral-8x7B-Instruct-v0.1', 'by:Mistral AI family:Mixtral experts:8x7 instruct v:0.1'],
    ['mistralai/Mixtral-8x22B-v0.1', 'by:Mistral AI family:Mixtral experts:8x22 v:0.1'],
    ['mistralai/Ministral-3-14B-Instruct-2512', 'by:Mistral AI family:Ministral v:3 total:14 instruct date:2025-12'],
    ['mistralai/Mistral-Small-4-119B-2603', 'by:Mistral AI family:Mistral variant v:4 total:119 date:2026-3'],
    ['mistralai/Mistral-Large-Instruct-2407', 'by:Mistral AI family:Mistral variant instruct date:2024-7'],
    ['mistralai/Devstral-2-123B-Instruct-2512', 'by:Mistral AI family:Devstral v:2 total:123 instruct date:2025-12'],
    ['Qwen/Qwen3-0.6B', 'by:Alibaba family:Qwen v:3 total:0.6'],
    ['Qwen/Qwen2.5-1.5B-Instruct', 'by:Alibaba family:Qwen v:2.5 total:1.5 instruct'],
    ['Qwen/Qwen2.5-VL-7B-Instruct-AWQ', 'by:Alibaba family:Qwen v:2.5 vision total:7 instruct awq'],
    ['Qwen/Qwen2.5-Coder-32B-Instruct', 'by:Alibaba family:Qwen v:2.5 coder total:32 instruct'],
    ['Qwen/Qwen2.5-7B-Instruct-1M', 'by:Alibaba family:Qwen v:2.5 total:7 instruct context:1000000'],
    ['Qwen/Qwen3-30B-A3B-GPTQ-Int4', 'by:Alibaba family:Qwen v:3 total:30 active:3 gptq bits:4'],
    ['Qwen/Qwen3-Next-80B-A3B-Instruct', 'by:Alibaba family:Qwen v:3 variant total:80 active:3 instruct'],
    ['Qwen/Qwen3-Embedding-0.6B', 'by:Alibaba family:Qwen v:3 embedding total:0.6'],
    ['Qwen/Qwen3-8B-MLX-4bit', 'by:Alibaba family:Qwen v:3 total:8 mlx bits:4'],
    ['Qwen/QwQ-32B-Preview', 'by:Alibaba family:QwQ total:32 preview'],
    ['microsoft/Phi-4-mini-instruct', 'by:Microsoft family:Phi v:4 variant instruct'],
    ['microsoft/Phi-4-reasoning-plus', 'by:Microsoft family:Phi v:4 thinking variant'],
    ['microsoft/Phi-3-mini-128k-instruct', 'by:Microsoft family:Phi v:3 variant context:128000 instruct'],
    ['openai/gpt-oss-safeguard-20b', 'by:OpenAI family:gpt-oss guard total:20'],
    ['ggml-org/gpt-oss-20b-GGUF', 'by:ggml family:gpt-oss total:20 gguf'],
    ['meta-llama/Llama-2-7b-chat-hf', 'by:Meta family:Llama v:2 total:7 chat hf'],
    ['meta-llama/Meta-Llama-3.1-8B', 'by:Meta family:Llama v:3.1 total:8'],
    ['deepseek-ai/DeepSeek-R1-0528', 'by:DeepSeek family:DeepSeek v:R1 date:5-28'],
    ['deepseek-ai/DeepSeek-R1-0528-Qwen3-8B', 'by:DeepSeek family:DeepSeek v:R1 date:5-28 further:Qwen v:3 total:8'],
    ['deepseek-ai/DeepSeek-V3.1-Base', 'by:DeepSeek family:DeepSeek v:3.1 base'],
    ['moonshotai/Kimi-K2-Instruct-0905', 'by:Moonshot AI family:Kimi v:K2 instruct date:9-5'],
    ['zai-org/GLM-4.5-Air-FP8', 'by:Z.ai family:GLM v:4.5 variant fp8'],
    ['allenai/OLMo-2-0325-32B-Instruct', 'by:Ai2 family:Olmo v:2 date:2025-3 total:32 instruct'],
    ['allenai/OLMoE-1B-7B-0924', 'by:Ai2 family:OLMoE active:1 total:7 date:2024-9'],
    ['NousResearch/Hermes-3-Llama-3.1-8B', 'by:Nous Research family:Hermes v:3 further:Llama v:3.1 total:8'],
    [
      'NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO',
      'by:Nous Research family:Hermes v:2 further:Mixtral experts:8x7 dpo',
    ],
    [
      'neuralmagic/Mistral-7B-Instruct-v0.3-GPTQ-4bit',
      'by:Neural Magic family:Mistral total:7 instruct v:0.3 gptq bits:4',
    ],
    ['unsloth/Qwen3-30B-A3B-UD-Q4_K_XL.gguf', 'by:Unsloth family:Qwen v:3 total:30 active:3 gguf:4 gguf'],
    ['bartowski/Llama-3.3-70B-Instruct-IQ4_XS', 'by:bartowski family:Llama v:3.3 total:70 instruct gguf:4'],
    ['RedHatAI/Llama-3.1-8B-quantized.w4a16', 'by:Red Hat family:Llama v:3.1 total:8 quantised bits:4'],
    ['bigscience/bloom-7b1', 'by:BigScience family:BLOOM total:7.1'],
    ['CohereLabs/c4ai-command-a-03-2025', 'by:Cohere ?:c4ai ?:command ?:a date:2025-3'],
    ['granite4:tiny-h', 'family:Granite v:4 variant hybrid'],
    ['utter-project/EuroLLM-22B-Instruct-2512', 'by:UTTER family:EuroLLM total:22 instruct date?:2025-12'],
    ['https://huggingface.co/Qwen/Qwen3-8B/tree/main', 'by:Alibaba family:Qwen v:3 total:8'],
  ])('reads %s', (name, meaning) => {
    expect(say(name)).toBe(meaning);
  });

  it.each([
    ['somebody/Foo-3-7B', 'by:? ?:Foo ?:3 total:7'],
    ['Foo-1104', '?:Foo date?:11-4'],
    ['Foo-0325', '?:Foo date?:2025-3|3-25'],
    ['Foo-E4B', '?:Foo ?:E4B'],
    ['Foo-16E', '?:Foo ?:16E'],
    ['Foo-R2', '?:Foo ?:R2'],
    ['Foo-h', '?:Foo ?:h'],
    ['Foo-9999', '?:Foo ?:9999'],
    ['UltraChat-200k', '?:UltraChat ?:200k'],
    ['Qwenish-7B', '?:Qwenish total:7'],
    ['Mistral-7Bee', 'family:Mistral ?:7Bee'],
    ['Llama-3-item', 'family:Llama v:3 ?:item'],
  ])('does not guess: %s', (name, meaning) => {
    expect(say(name)).toBe(meaning);
  });

  it.each([
    ['', ''],
    ['   ', ''],
    ['///', ''],
    ['-', ''],
    ['<b>x</b>', 'by:? ?:b>'],
    ['🦜', '?:🦜'],
    ['🦜/🦜-7B', 'by:? ?:🦜 total:7'],
    ['\u202Eabc', '?:\u202Eabc'],
  ])('finds an answer for %j', (name, meaning) => {
    expect(say(name)).toBe(meaning);
  });

  it('reads a very long text, and all of it', () => {
    const long = `${'a-'.repeat(5000)}7B`;
    const { parts } = readName(long);
    expect(parts).toHaveLength(5001);
    expect(parts.at(-1)?.meaning.kind).toBe('total');
  });

  it('keeps every sign of a name', () => {
    for (const { name } of examples) {
      const { parts } = readName(name);
      expect(parts.map(({ before, text }) => before + text).join('')).toBe(name);
    }
  });
});

describe('what a name does not say', () => {
  it('is always licence and training data', () => {
    for (const { name } of examples)
      expect(readName(name).unsaid).toEqual(expect.arrayContaining(['licence', 'training']));
  });

  it.each([
    ['Qwen/Qwen3-30B-A3B-Instruct-2507', ['format', 'licence', 'context', 'training']],
    ['openai/gpt-oss-20b', ['active', 'tuning', 'format', 'licence', 'context', 'training']],
    ['meta-llama/Llama-4-Scout-17B-16E-Instruct', ['total', 'format', 'licence', 'context', 'training']],
    ['Mixtral-8x22B', ['total', 'active', 'tuning', 'format', 'licence', 'context', 'training']],
    ['Phi-3-mini-128k-instruct', ['total', 'active', 'format', 'licence', 'training']],
    ['Qwen3-8B-Q4_K_M.gguf', ['active', 'tuning', 'licence', 'context', 'training']],
  ])('of %s', (name, unsaid) => {
    expect(readName(name).unsaid).toEqual(unsaid);
  });
});
