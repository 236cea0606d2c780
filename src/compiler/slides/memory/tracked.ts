// Maps and sets that grow while slides are rendered, and that note which of their keys one slide has asked for or set.

/** Writes through to another map, and notes what stood there before. */
export class TrackedMap<V> extends Map<string, V> {
  /** By the keys in the order of their first use. */
  readonly before = new Map<string, { readonly had: boolean; readonly value: V | undefined }>();
  readonly #all: Map<string, V>;

  constructor(all: Map<string, V>) {
    super();
    this.#all = all;
  }

  override has(key: string): boolean {
    this.#note(key);
    return this.#all.has(key);
  }

  override get(key: string): V | undefined {
    this.#note(key);
    return this.#all.get(key);
  }

  override set(key: string, value: V): this {
    this.#note(key);
    this.#all.set(key, value);
    return this;
  }

  /** What stands at these keys now. */
  listUsed(): (readonly [string, V])[] {
    return Array.from(this.before.keys(), (key) => [key, this.#all.get(key) as V] as const).filter(([key]) =>
      this.#all.has(key),
    );
  }

  #note(key: string): void {
    if (!this.before.has(key)) this.before.set(key, { had: this.#all.has(key), value: this.#all.get(key) });
  }
}

/** Adds to another set, too. */
export class TrackedSet<V> extends Set<V> {
  readonly #all: Set<V> | undefined;

  constructor(all: Set<V>) {
    super();
    this.#all = all;
  }

  override add(value: V): this {
    this.#all?.add(value);
    return super.add(value);
  }
}
