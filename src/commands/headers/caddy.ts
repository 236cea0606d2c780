// Caddyfile: what a site block of Caddy imports.

import { caching, everywhere, explain, listPolicies, type Site, unseenFiles } from './headers.ts';
import { mediaTypes } from './media-types.ts';

/** Writes the file; it touches nothing outside the deck's folder, and needs no other line than its import. */
export function renderCaddy(site: Site): string {
  const { path } = site;
  const { page, drawing, other } = listPolicies(site);
  const matcher = path === '/' ? '/*' : `@deck${path.slice(0, -1).replaceAll(/[^\w]/g, '-')}`;
  const bare = path.slice(0, -1);
  return `${explain(site)}#
# For Caddy 2.6 or newer. The built site lies in the folder "${path}" below the root, and a site block imports this file:
#
${showExample(path)}
${bare && `${matcher} path ${bare} ${path}*\n`}handle ${matcher} {
	route {
${
  bare &&
  `		# Caddy itself would forget the query.
		@asked {
			path ${bare}
			expression {query} != ""
		}
		redir @asked ${path}?{query} 308
		redir ${bare} ${path} 308

`
}		encode zstd gzip
		# Not with the others: they would then come last, too.
		header -X-Frame-Options
		header {
${[
  ...everywhere,
  ['Cache-Control', caching.other] as const,
  ...(other ? [['Content-Security-Policy', other] as const] : []),
]
  .map(([name, value]) => `\t\t\t${name} "${value}"`)
  .join('\n')}
		}

		@present {
			file {path} {path}/index.html
			not path ${unseenFiles.map((name) => path + name).join(' ')}
		}
		handle @present {
			map {path} {deck_type} {
${mediaTypes
  .map(
    ({ type, endings, isText }) =>
      `\t\t\t\t~(?i)\\.(?:${endings.join('|')})$ "${type}${isText ? '; charset=utf-8' : ''}"`,
  )
  .join('\n')}
			}
			@typed expression {deck_type} != ""
			@page path ${path} ${path}index.html
			@drawings path ${path}slides/*.svg
			header @typed Content-Type {deck_type}
			header @page Content-Security-Policy "${page}"
			header @drawings Content-Security-Policy "${drawing}"
			header ${path}assets/* {
				Cache-Control "${caching.hashed}"
				Access-Control-Allow-Origin *
			}
			file_server
		}
		handle {
			rewrite * ${path}404.html
			file_server {
				status 404
			}
		}
	}
}
`;
}

/** A whole site block, as a comment. */
function showExample(path: string): string {
  return `slides.example {
	root * /srv/www
	import /srv/www${path}Caddyfile${path === '/' ? '' : '\n\tfile_server'}
}`.replace(/^/gm, '# ');
}
