/** One step of the way from the front down to a page. */
export interface Crumb {
	label: string;
	/** From the site's root, without base; the page itself comes last and has none. */
	path?: string | undefined;
}
