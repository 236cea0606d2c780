// Who stands before the slash, on Hugging Face: those who make models, and those who convert what others have made.

/** A publisher, by the name of its account. */
export interface Publisher {
  /** As it stands in addresses; capitals do not count there. */
  readonly account: string;
  readonly name: string;
  /** Converts models of others: other formats, fewer bits. */
  readonly converts?: true;
}

const makers: readonly (readonly [account: string, name: string])[] = [
  ['mistralai', 'Mistral AI'],
  ['Qwen', 'Alibaba'],
  ['openai', 'OpenAI'],
  ['meta-llama', 'Meta'],
  ['google', 'Google'],
  ['deepseek-ai', 'DeepSeek'],
  ['swiss-ai', 'Swiss AI Initiative'],
  ['openGPT-X', 'OpenGPT-X'],
  ['ibm-granite', 'IBM'],
  ['allenai', 'Ai2'],
  ['HuggingFaceTB', 'Hugging Face'],
  ['HuggingFaceH4', 'Hugging Face'],
  ['utter-project', 'UTTER'],
  ['microsoft', 'Microsoft'],
  ['zai-org', 'Z.ai'],
  ['moonshotai', 'Moonshot AI'],
  ['MiniMaxAI', 'MiniMax'],
  ['tiiuae', 'TII'],
  ['01-ai', '01.AI'],
  ['bigscience', 'BigScience'],
  ['bigcode', 'BigCode'],
  ['NousResearch', 'Nous Research'],
  ['nvidia', 'NVIDIA'],
  ['CohereLabs', 'Cohere'],
  ['TinyLlama', 'TinyLlama'],
  ['LeoLM', 'LeoLM'],
];

const converters: readonly (readonly [account: string, name: string])[] = [
  ['unsloth', 'Unsloth'],
  ['bartowski', 'bartowski'],
  ['TheBloke', 'TheBloke'],
  ['lmstudio-community', 'LM Studio Community'],
  ['mlx-community', 'MLX Community'],
  ['ggml-org', 'ggml'],
  ['neuralmagic', 'Neural Magic'],
  ['RedHatAI', 'Red Hat'],
  ['QuantFactory', 'QuantFactory'],
  ['mradermacher', 'mradermacher'],
];

/** All publishers that the decoder knows. */
export const publishers: readonly Publisher[] = [
  ...makers.map(([account, name]) => ({ account, name })),
  ...converters.map(([account, name]) => ({ account, name, converts: true as const })),
];

/** The publisher with this account. */
export function findPublisher(account: string): Publisher | undefined {
  return publishers.find((publisher) => publisher.account.toLowerCase() === account.toLowerCase());
}
