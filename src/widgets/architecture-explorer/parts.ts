// What Parrotpark is made of: its programs in three groups, and what joins them. The lines without a mark stand in the
// figure of the book (Jonas Stettner: LLM-Hosting, Software, as of 2026-01), the others follow from what the programs do.

/** Where a part runs: for ever, in working hours only, or beside both servers. */
export type GroupId = 'entry' | 'gpu' | 'beside';

/** A program, or a whole group that another part makes. */
export type PartId =
  | 'user'
  | 'caddy'
  | 'vectordb'
  | 'appdb'
  | 'scheduler'
  | 'librechat'
  | 'litellm'
  | 'vllm'
  | 'keycloak'
  | 's3';

/** The parts of each group in the order of the figure. */
export const groups: Readonly<Record<GroupId, readonly PartId[]>> = {
  entry: ['caddy', 'vectordb', 'appdb', 'scheduler'],
  gpu: ['librechat', 'litellm', 'vllm'],
  beside: ['keycloak', 's3'],
};

/** A line between two parts. */
interface Line {
  readonly from: PartId;
  readonly to: PartId | 'gpu';
  /** Not in the book's figure. */
  readonly inferred: boolean;
}

/** All lines by name. */
export const lines = {
  call: { from: 'user', to: 'caddy', inferred: true },
  chat: { from: 'caddy', to: 'librechat', inferred: false },
  api: { from: 'caddy', to: 'litellm', inferred: false },
  login: { from: 'librechat', to: 'keycloak', inferred: false },
  files: { from: 'librechat', to: 's3', inferred: false },
  history: { from: 'librechat', to: 'appdb', inferred: false },
  usage: { from: 'litellm', to: 'appdb', inferred: false },
  search: { from: 'librechat', to: 'vectordb', inferred: false },
  request: { from: 'librechat', to: 'litellm', inferred: true },
  compute: { from: 'litellm', to: 'vllm', inferred: true },
  build: { from: 'scheduler', to: 'gpu', inferred: false },
} as const satisfies Record<string, Line>;

export type LineId = keyof typeof lines;
