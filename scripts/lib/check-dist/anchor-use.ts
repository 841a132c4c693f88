/** A place in another page that some page leads to. */
export interface AnchorUse {
	from: string;
	file: string;
	/** The address, from the site's root. */
	path: string;
	fragment: string;
}
