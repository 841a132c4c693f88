/** The address a link carries: a path of the site under the `base` it is built for. */
export function toHref(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}
