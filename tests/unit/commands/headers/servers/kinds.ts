// The three servers that read the header files, each from its distribution: where it is, and how it is set up with the
// example that stands in the file's own head.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureCaddy } from '../../../downloads/caddy.ts';

/** Where a server is to work. */
export interface Place {
  /** Everything that it writes, and its settings. */
  readonly folder: string;
  /** What it serves. */
  readonly root: string;
  /** The header files in the deck's folder. */
  readonly deck: string;
  readonly port: number;
}

/** How a server is called. */
export interface Call {
  readonly command: string;
  readonly check: readonly string[];
  readonly run: readonly string[];
}

const isRoot = process.getuid?.() === 0;

const nginx = find('nginx');
const apache = find('apache2') ?? find('httpd');

/** A server; `setUp` writes its settings and says how to call it. A Caddy is fetched where there is none. */
export const kinds = [
  { name: 'Caddy', isHere: true, setUp: setUpCaddy },
  { name: 'nginx', isHere: nginx !== undefined, setUp: setUpNginx },
  { name: 'Apache', isHere: apache !== undefined, setUp: setUpApache },
] as const;

function setUpCaddy({ folder, root, deck, port }: Place): Call {
  const config = join(folder, 'Caddyfile');
  const block = readExample(deck, 'Caddyfile', root).replace('slides.example', `http://127.0.0.1:${port}`);
  writeFileSync(config, `{\n\tadmin off\n}\n${block}\n`);
  const parameters = ['--config', config, '--adapter', 'caddyfile'];
  return { command: ensureCaddy(), check: ['validate', ...parameters], run: ['run', ...parameters] };
}

function setUpNginx({ folder, root, deck, port }: Place): Call {
  const config = join(folder, 'nginx.conf');
  const block = readExample(deck, 'nginx.conf', root).replace('listen 80', `listen 127.0.0.1:${port}`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`);
  // Its workers would be somebody else, who may not write there.
  const user = isRoot ? 'user root root;' : '';
  writeFileSync(
    config,
    `${user} daemon off; pid nginx.pid; events {} http { access_log off; ${temporary.join(' ')} ${block} }\n`,
  );
  const parameters = ['-p', folder, '-e', 'stderr', '-c', config];
  return { command: nginx ?? '', check: [...parameters, '-t'], run: parameters };
}

function setUpApache({ folder, root, deck, port }: Place): Call {
  const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find(existsSync) ?? '';
  const names = 'mpm_event unixd authz_core dir mime alias headers filter deflate'.split(' ');
  const config = join(folder, 'apache.conf');
  writeFileSync(join(folder, 'mime.types'), '');
  writeFileSync(
    config,
    `ServerRoot "${folder}"
ServerName slides.example
Listen 127.0.0.1:${port}
PidFile apache.pid
DefaultRuntimeDir "${folder}"
${names
  .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join('\n')}
${isRoot ? 'User "#65534"\nGroup "#65534"' : ''}
TypesConfig mime.types
ErrorLog error.log
DocumentRoot "${root}"
<Directory "${root}">
    ${/AllowOverride is (\w+)/.exec(readFileSync(join(deck, '.htaccess'), 'utf8'))?.[0]?.replace(' is', '')}
</Directory>
`,
  );
  const parameters = ['-d', folder, '-f', config];
  return { command: apache ?? '', check: [...parameters, '-t'], run: [...parameters, '-D', 'FOREGROUND'] };
}

/** The block that the head of a file shows, with the folder that is really served. */
function readExample(deck: string, file: string, root: string): string {
  const [, block = ''] =
    /^(# +(?:slides\.example|server) \{\n(?:#.*\n)*?# +\}\n)/m.exec(readFileSync(join(deck, file), 'utf8')) ?? [];
  return block.trimEnd().replaceAll(/^# /gm, '').replaceAll('/srv/www', root);
}

function find(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}
