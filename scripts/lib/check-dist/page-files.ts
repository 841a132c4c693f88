/** `/2020/12/02/` → `2020/12/02/index.html`; `/404.html` is its own file. */
export function toPageFile(path: string): string {
	return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The inverse of `toPageFile`. */
export function toPagePath(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** The letters of the editions are HTML for mail programs; browsers open the page of a letter instead. */
export function isLetterFile(file: string): boolean {
	return /^email\/\d{4}-\d{2}-\d{2}\.html$/.test(file);
}
