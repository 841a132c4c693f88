import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { toPageFile } from "../check-dist/page-files.ts";
import type { BuiltSite } from "../check-dist/defect.ts";

/** What a browser fetches of a page before anything is touched, pictures excepted; bytes after gzip. */
export interface PageWeight {
	html: number;
	styles: number;
	scripts: number;
}

const STYLES = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;
const SCRIPTS = /<script\b[^>]*\bsrc="[^>]*>/g;
const ADDRESS = /\b(?:href|src)="([^"]+)"/;

/** Weighs one page of a built site; the path is from the site's root, without base. */
export async function weighPage(site: BuiltSite, path: string): Promise<PageWeight> {
	const html = await readFile(join(site.directory, toPageFile(path)), "utf8");
	return {
		html: toCompressed(html),
		styles: await weighFiles(site, html.match(STYLES) ?? []),
		scripts: await weighFiles(site, html.match(SCRIPTS) ?? []),
	};
}

export function toTotal({ html, styles, scripts }: PageWeight): number {
	return html + styles + scripts;
}

async function weighFiles({ directory, base }: BuiltSite, tags: string[]): Promise<number> {
	const addresses = tags.map((tag) => ADDRESS.exec(tag)?.[1] ?? "");
	const files = addresses.map((address) => readFile(join(directory, address.slice(base.length))));
	return (await Promise.all(files)).reduce((total, bytes) => total + toCompressed(bytes), 0);
}

function toCompressed(bytes: string | Uint8Array): number {
	return gzipSync(bytes, { level: 9 }).length;
}
