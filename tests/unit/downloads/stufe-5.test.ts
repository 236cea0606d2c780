// The blueprint promises its readers a few things: one door, no secret, nothing that changes by itself, documents that
// are embedded in the EU. Each promise is a test; that its containers run together is not among them.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ensureCaddy, runCaddy } from './caddy.ts';
import { type Compose, files, fillIn, folder, type Gateway, read, readVariables, readYaml } from './folder.ts';

const compose = readYaml<Compose>('compose.yaml');
const gateway = readYaml<Gateway>('litellm.yaml');
const { tor, oberflaeche, gateway: door, datenbank } = compose.services;
const services = Object.entries(compose.services);
const template = readVariables('.env.example');
const switches = readVariables('oberflaeche.env');
const filled = Object.fromEntries(Object.entries(template).map(([name, value]) => [name, value || 'abc123']));

/** Every variable that compose.yaml takes from .env. */
const asked = [...new Set([...read('compose.yaml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name))];

/** What the published schema says against a Compose file. */
function listErrors(content: unknown): readonly unknown[] {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'compose-spec/schema.json'), 'utf8')) as object;
  // The dialect is the usual one, but Ajv knows it only by its address without "s".
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema' });
  return validate(content) ? [] : (validate.errors ?? []);
}

describe('compose.yaml', () => {
  it('is valid by the published schema, with all values in place', () => {
    expect(listErrors(parse(fillIn(read('compose.yaml'), filled), { merge: true }))).toEqual([]);
  });

  it('would not be with a word that Compose does not know', () => {
    expect(listErrors({ services: { tor: { image: 'caddy:2.11.7', port: ['80:80'] } } })).not.toEqual([]);
  });

  it('opens two ports to the world, at the proxy, and every other one to the server alone', () => {
    const published = services.flatMap(([name, { ports = [] }]) => ports.map((port) => `${name} ${port}`));
    expect(published.filter((port) => !port.includes(' 127.0.0.1:'))).toEqual([
      'tor 80:80',
      'tor 443:443',
      'tor 443:443/udp',
    ]);
  });

  it('lets nobody out but the proxy and the gateway, each by a net of its own', () => {
    const isOpen = (network: string): boolean => compose.networks[network]?.internal !== true;
    const open = services.flatMap(([name, { networks }]) => networks.filter(isOpen).map((network) => [name, network]));
    expect(open).toEqual([
      ['tor', 'strasse'],
      ['gateway', 'anbieter'],
    ]);
    expect(datenbank.networks).toEqual(['innen']);
    expect(tor.networks).not.toContain('innen');
    const named = new Set(services.flatMap(([, { networks }]) => networks));
    expect([...named].toSorted()).toEqual(Object.keys(compose.networks).toSorted());
  });

  it('names every image by a version that does not move', () => {
    for (const [name, { image }] of services) {
      expect(image, name).toMatch(/:v?\d+\.\d+\.\d+(?:-[a-z0-9-]+)?$/);
      expect(image, name).not.toMatch(/latest|main|nightly|dev|rc/);
    }
  });

  it('takes the whole image of the interface, which could load nothing later', () => {
    expect(oberflaeche.image).not.toContain('slim');
  });

  it.each([
    ['oberflaeche', '0.9.0', 'CVE-2026-45349'],
    ['gateway', '1.83.7', 'CVE-2026-42208'],
  ] as const)('%s is at least %s, which mended %s', (name, least, _hole) => {
    const [version = ''] = /\d+\.\d+\.\d+/.exec(compose.services[name].image) ?? [];
    expect(version.localeCompare(least, 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
  });

  it('restarts, watches and limits every service', () => {
    for (const [name, service] of services) {
      expect(service.restart, name).toBe('unless-stopped');
      expect(service.healthcheck.test[0], name).toBe('CMD');
      expect(service.mem_limit, name).toMatch(/^\d+[mg]$/);
    }
  });

  it('mounts only files that lie beside it and volumes that it keeps', () => {
    for (const volume of services.flatMap(([, { volumes }]) => volumes)) {
      const [source = '', target = ''] = volume.split(':');
      expect(target).toMatch(/^\//);
      if (!source.startsWith('./')) expect(Object.keys(compose.volumes)).toContain(source);
      else expect(files.some((file) => `./${file}`.startsWith(source))).toBe(true);
    }
    expect(files).toContain(oberflaeche.env_file);
  });
});

describe('.env.example', () => {
  it('holds every variable of compose.yaml, and no other', () => {
    expect(Object.keys(template).toSorted()).toEqual(asked.toSorted());
  });

  it('explains every variable, or those that follow it', () => {
    expect(read('.env.example')).not.toMatch(/\n\n[A-Z_]+=/);
  });

  it.each(Object.entries(template).filter(([name, value]) => value === '' && name !== 'ADMIN_PASSWORT'))(
    'leaves %s empty, and Compose says so instead of starting',
    (name) => {
      expect(() => fillIn(read('compose.yaml'), { ...filled, [name]: '' })).toThrow(`${name} is empty`);
    },
  );

  it('is filled in but for what is secret or personal', () => {
    expect(Object.keys(template).filter((name) => template[name] !== '')).toEqual([
      'ADRESSE',
      'ANBIETER_ADRESSE',
      'CHAT_MODELL',
      'SUCHE_MODELL',
      'SUCHE_LAENGE',
    ]);
  });
});

describe('holds no secret', () => {
  it.each(files)('%s', (file) => {
    const text = read(file);
    expect(text).not.toMatch(/\bsk-[\w-]{6,}|[0-9a-f]{32}|AGE-SECRET-KEY|PRIVATE KEY|\bSCW[A-Z0-9]{10,}/);
    // A password in an address is a variable.
    expect(text).not.toMatch(/:\/\/[^\s/:]+:[^$\s][^\s@]*@/);
  });
});

describe('oberflaeche.env', () => {
  it.each([
    ['nobody makes an account', { ENABLE_SIGNUP: 'False', DEFAULT_USER_ROLE: 'pending' }],
    ['what the file says holds', { ENABLE_PERSISTENT_CONFIG: 'False' }],
    ['administrators see no chats of others', { ENABLE_ADMIN_CHAT_ACCESS: 'False', ENABLE_ADMIN_EXPORT: 'False' }],
    ['models come by the gateway alone', { ENABLE_OLLAMA_API: 'False', ENABLE_DIRECT_CONNECTIONS: 'False' }],
    ['nothing calls home', { OFFLINE_MODE: 'True', ENABLE_VERSION_UPDATE_CHECK: 'False' }],
    ['nothing is shared with strangers', { ENABLE_COMMUNITY_SHARING: 'False', ENABLE_WEB_SEARCH: 'False' }],
    ['no code runs', { ENABLE_CODE_EXECUTION: 'False', ENABLE_CODE_INTERPRETER: 'False', ENABLE_PLUGINS: 'False' }],
    ['the browser sends no voice to its maker', { USER_PERMISSIONS_CHAT_STT: 'False' }],
  ])('%s', (_, expected) => {
    expect(switches).toMatchObject(expected);
  });

  it('lets a session end on the day it began', () => {
    const [, hours] = /^(\d+)h$/.exec(switches.JWT_EXPIRES_IN ?? '') ?? [];
    expect(Number(hours)).toBeLessThanOrEqual(12);
  });

  it('holds no switch that compose.yaml sets as well', () => {
    expect(Object.keys(oberflaeche.environment ?? {}).filter((name) => name in switches)).toEqual([]);
  });

  it('asks the gateway, where it listens, for answers and for embeddings', () => {
    const [, port] = /'--port', '(\d+)'/.exec(read('compose.yaml')) ?? [];
    const address = `http://gateway:${port}/v1`;
    expect(switches).toMatchObject({ OPENAI_API_BASE_URL: address, RAG_OPENAI_API_BASE_URL: address });
    expect(oberflaeche.networks.some((network) => door.networks.includes(network))).toBe(true);
  });
});

describe('the embeddings', () => {
  const model = gateway.model_list.find(({ model_name: name }) => name === switches.RAG_EMBEDDING_MODEL);

  it('come from the same European address as the answers', () => {
    expect(switches.RAG_EMBEDDING_ENGINE).toBe('openai');
    expect(model?.model_info?.mode).toBe('embedding');
    expect(gateway.model_list.map(({ litellm_params: parameters }) => parameters.api_base)).toEqual([
      'os.environ/ANBIETER_ADRESSE',
      'os.environ/ANBIETER_ADRESSE',
    ]);
    expect(template.ANBIETER_ADRESSE).toBe('https://api.scaleway.ai/v1');
  });

  it('lie in the own database, which can index vectors of that length', () => {
    expect(switches).toMatchObject({ VECTOR_DB: 'pgvector', PGVECTOR_USE_HALFVEC: 'True' });
    expect(oberflaeche.environment?.PGVECTOR_INITIALIZE_MAX_VECTOR_LENGTH).toContain('SUCHE_LAENGE');
    expect(Number(template.SUCHE_LAENGE)).toBeLessThanOrEqual(4000);
    expect(read('datenbank/anlegen.sh')).toContain('CREATE EXTENSION vector;');
  });
});

describe('litellm.yaml', () => {
  it('takes from the environment only what compose.yaml gives it', () => {
    const wanted = [...read('litellm.yaml').matchAll(/os\.environ\/([A-Z_]+)/g)].map(([, name = '']) => name);
    expect(wanted).toContain('LITELLM_MASTER_KEY');
    expect(wanted.filter((name) => !(name in (door.environment ?? {})))).toEqual([]);
  });

  it('keeps no questions and no answers', () => {
    expect(gateway.general_settings).toMatchObject({ store_prompts_in_spend_logs: false, disable_spend_logs: true });
    expect(gateway.litellm_settings.turn_off_message_logging).toBe(true);
    expect(door.environment).toMatchObject({ LITELLM_LOG: 'ERROR', LITELLM_LOCAL_MODEL_COST_MAP: 'True' });
  });

  it('names the models that the keys are made for', () => {
    const names = gateway.model_list.map(({ model_name: name }) => name);
    const granted = [...read('schluessel.sh').matchAll(/\\"models\\": \[\\"(\w+)\\"\]/g)].map(([, name]) => name);
    expect(granted).toEqual(names);
  });
});

describe('LIESMICH.md', () => {
  const text = read('LIESMICH.md');

  it('names every file of the folder', () => {
    expect(files.filter((file) => file !== 'LIESMICH.md' && !text.includes(`\`${file}\``))).toEqual([]);
  });

  it('names no file that is not there', () => {
    const named = [
      ...text.matchAll(/`(?:\.\/)?([\w./-]+\.(?:ya?ml|sh)|\w+\.env|\.env\.example|Caddyfile)(?: [^`]*)?`/g),
    ];
    expect(named).not.toEqual([]);
    expect(named.map(([, name = '']) => name).filter((name) => !files.includes(name))).toEqual([]);
  });

  it('names no variable that no file knows', () => {
    const own = new Set(['EMPFAENGER', 'TAGE', 'AGE_SCHLUESSEL']);
    const named = [...text.matchAll(/`([A-Z_]{4,})(?:=[^`]*)?`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !own.has(name) && !(name in template) && !(name in switches))).toEqual([]);
  });

  it('says what a file says', () => {
    for (const [, name = '', value] of text.matchAll(/`([A-Z_]{4,})=([^`]+)`/g)) expect(switches[name]).toBe(value);
  });
});

describe('Caddyfile', () => {
  const parameters = ['--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  const environment = { ADRESSE: 'ki.verein.example' };
  let caddy = '';
  let data = '';
  beforeAll(() => {
    caddy = ensureCaddy();
    data = mkdtempSync(join(tmpdir(), 'caddy-'));
  }, 300_000);
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it('is valid by a real Caddy', () => {
    const { stdout, stderr, status } = runCaddy(caddy, ['validate', ...parameters], data, environment);
    expect(`${stdout}${stderr}`).toContain('Valid configuration');
    expect(status).toBe(0);
  });

  it('is written as Caddy writes it', () => {
    const { stdout } = runCaddy(caddy, ['fmt', join(folder, 'Caddyfile')], data, environment);
    expect(stdout).toBe(read('Caddyfile'));
  });

  it('leads from the address to the interface, and listens to the world nowhere else', () => {
    const { stdout } = runCaddy(caddy, ['adapt', ...parameters], data, environment);
    const config = JSON.parse(stdout) as {
      admin: { disabled: boolean };
      apps: { http: { servers: Record<string, { listen: string[] }> } };
    };
    expect(config.admin.disabled).toBe(true);
    const listening = Object.values(config.apps.http.servers).flatMap(({ listen }) => listen);
    expect(listening.toSorted()).toEqual(['127.0.0.1:2020', ':443']);
    expect(stdout).toContain('"host":["ki.verein.example"]');
    expect([...stdout.matchAll(/"dial":"([^"]+)"/g)].map(([, dial]) => dial)).toEqual(['oberflaeche:8080']);
    expect(tor.healthcheck.test).toContain('http://127.0.0.1:2020/');
    expect(oberflaeche.healthcheck.test.at(-1)).toContain(':8080/');
  });

  it('lets files in that the interface takes', () => {
    const [, most] = /max_size (\d+)MB/.exec(read('Caddyfile')) ?? [];
    expect(Number(most)).toBeGreaterThan(Number(switches.RAG_FILE_MAX_SIZE));
  });
});
