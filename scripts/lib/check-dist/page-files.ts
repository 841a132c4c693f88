/** `/2020/12/02/` → `2020/12/02/index.html`; `/404.html` is its own file. */
export function toPageFile(path: string): string {
	return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The inverse of `toPageFile`. */
export function toPagePath(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** The letters of the editions are HTML for mail programs; browsers open the page of a letter instead. */
const LETTER = /^email\/\d{4}-\d{2}-\d{2}\.html$/;

/** Whether a file is a page that browsers open. */
export function isPage(file: string): boolean {
	return file.endsWith(".html") && !LETTER.test(file);
}
