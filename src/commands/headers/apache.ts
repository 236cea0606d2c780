// .htaccess: what Apache reads in the deck's own folder, on shared hosting, too. Every directive is one that a host allows
// who allows files of this kind at all (AllowOverride FileInfo).

import { caching, everywhere, explain, listFolders, listPolicies, type Site, unseenFiles } from './headers.ts';
import { mediaTypes } from './media-types.ts';

/** Writes the file. Conditions name the whole path, because the rules of a folder hold in those below it as well. */
export function renderApache(site: Site): string {
  const { path } = site;
  const { page, drawing, other } = listPolicies(site);
  const texts = mediaTypes.filter(({ isText }) => isText);
  const folder = escape(path);
  return `${explain(site)}#
# For Apache 2.4, which reads this file by itself where AllowOverride is FileInfo or All. The deck lies at "${path}".

ErrorDocument 404 ${path}404.html

<IfModule mod_alias.c>
    # Folders have no list, and files for servers are for servers.
    RedirectMatch 404 "^${folder}(?:(?:${listFolders(site).map(escape).join('|')})/(?:.*/)?|${unseenFiles.map(escape).join('|')})$"
</IfModule>

<IfModule mod_mime.c>
${mediaTypes.map(({ type, endings }) => `    AddType ${type} ${dot(endings)}`).join('\n')}
    AddCharset utf-8 ${dot(texts.flatMap(({ endings }) => endings))}
</IfModule>

<IfModule mod_deflate.c>
    <IfModule mod_filter.c>
        AddOutputFilterByType DEFLATE ${texts.map(({ type }) => type).join(' ')}
    </IfModule>
</IfModule>

<IfModule mod_headers.c>
    # Compressing marks a file's version and forgets the mark when a browser asks for it: nothing would ever be unchanged.
    RequestHeader edit* If-None-Match '-gzip"' '"'

    Header unset X-Frame-Options
    Header always unset X-Frame-Options
    Header unset Cache-Control
    Header always set Cache-Control "${caching.other}"
    Header always set Cache-Control "${caching.hashed}" "expr=%{REQUEST_URI} =~ m#^${folder}assets/# && %{REQUEST_STATUS} -lt 400"
    Header always set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} =~ m#^${folder}assets/#"
${everywhere.map(([name, value]) => `    Header always set ${name} "${value}"`).join('\n')}
${other ? `    Header always set Content-Security-Policy "${other}"\n` : ''}    Header always set Content-Security-Policy "${page}" "expr=%{REQUEST_URI} =~ m#^${folder}(?:index\\.html)?$#"
    Header always set Content-Security-Policy "${drawing}" "expr=%{REQUEST_URI} =~ m#^${folder}slides/.*\\.svg$#"
</IfModule>
`;
}

function escape(text: string): string {
  return text.replaceAll('.', '\\.');
}

function dot(endings: readonly string[]): string {
  return endings.map((ending) => `.${ending}`).join(' ');
}
