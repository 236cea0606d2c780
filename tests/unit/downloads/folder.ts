// The blueprint's folder as the tests read it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const folder = join(import.meta.dirname, '../../../slides/downloads/stufe-5');

export interface Service {
  readonly image: string;
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly env_file?: string;
  readonly volumes: readonly string[];
  readonly networks: readonly string[];
  readonly restart: string;
  readonly mem_limit: string;
  readonly healthcheck: { readonly test: readonly string[] };
}

export interface Compose {
  readonly services: Readonly<Record<'tor' | 'oberflaeche' | 'gateway' | 'datenbank', Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

export interface Gateway {
  readonly model_list: readonly {
    readonly model_name: string;
    readonly litellm_params: Readonly<Record<string, unknown>>;
    readonly model_info?: { readonly mode: string };
  }[];
  readonly litellm_settings: Readonly<Record<string, unknown>>;
  readonly general_settings: Readonly<Record<string, unknown>>;
}

export const files: readonly string[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .map((path) => path.replaceAll('\\', '/'));

export const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The lines NAME=value of a file, as Compose reads them. */
export function readVariables(file: string): Readonly<Record<string, string>> {
  const lines = read(file).matchAll(/^([A-Z_]+)=(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

/** A YAML file with what it merges in place. */
export const readYaml = <Content>(file: string): Content => parse(read(file), { merge: true }) as Content;

/** What stands for `${NAME}` and `${NAME:?message}` with these values; a missing one is an error, as in Compose. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{([A-Z_]+)(:\?[^}]*)?\}/g, (_, name: string, demand?: string) => {
    const value = values[name] ?? '';
    if (value === '' && demand) throw new Error(`${name} is empty`);
    return value;
  });
}
