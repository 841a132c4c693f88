/** A file that is to be written. */
export interface NewFile {
	/** Relative to the content folder, `/` between parts. */
	file: string;
	/** What it will say. */
	text: string;
}
