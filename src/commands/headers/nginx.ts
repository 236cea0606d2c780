// nginx.conf: what a server block of nginx includes.

import { caching, everywhere, explain, listFolders, listPolicies, type Site, unseenFiles } from './headers.ts';
import { mediaTypes } from './media-types.ts';

/** Writes the file: one location, which no other header of the server reaches, because it adds its own. */
export function renderNginx(site: Site): string {
  const { path } = site;
  const { page, drawing, other } = listPolicies(site);
  // HTML is among them in any case.
  const texts = mediaTypes.filter(({ type, isText }) => isText && type !== 'text/html').map(({ type }) => type);
  const folder = escape(path);
  return `${explain(site)}#
# The built site lies in the folder "${path}" below the root, and a server block includes this file${path === '/' ? ', without a\n# "location /" of its own' : ''}:
#
${showExample(path)}

location ^~ ${path} {
    index index.html;
    autoindex off;
    error_page 404 ${path}404.html;

    # These take the place of all others.
    types {
${mediaTypes.map(({ type, endings }) => `        ${type} ${endings.join(' ')};`).join('\n')}
    }
    charset utf-8;
    charset_types ${texts.join(' ')};
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 1000;
    gzip_types ${texts.join(' ')};

    # A page for what is missing is looked up here anew, so it never has the lasting life of a file in assets/.
    set $deck_caching "${caching.other}";
    set $deck_readers "";
    set $deck_policy "${other}";
    if ($uri ~ "^${folder}assets/") {
        set $deck_caching "${caching.hashed}";
        set $deck_readers "*";
    }
    if ($uri = "${path}index.html") {
        set $deck_policy "${page}";
    }
    if ($uri ~ "^${folder}slides/.*\\.svg$") {
        set $deck_policy "${drawing}";
    }
    # One that is empty is not sent.
    expires off;
    add_header Cache-Control $deck_caching always;
    add_header Access-Control-Allow-Origin $deck_readers always;
    add_header Content-Security-Policy $deck_policy always;
${everywhere.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}

    # Folders have no list, and files for servers are for servers.
    location ~ "^${folder}(?:(?:${listFolders(site).map(escape).join('|')})/(?:.*/)?|${unseenFiles.map(escape).join('|')})$" {
        return 404;
    }
}
`;
}

/** A whole server block, as a comment. */
function showExample(path: string): string {
  return `server {
    listen 80;
    server_name slides.example;
    root /srv/www;
    include /srv/www${path}nginx.conf;
}`.replace(/^/gm, '#   ');
}

function escape(text: string): string {
  return text.replaceAll('.', '\\.');
}
