import type { Bucket } from "./bucket.ts";
import type { HeaderBook } from "./file-headers.ts";

/** Where a bucket keeps them; they are no part of the site. */
export const NOTES_PATH = ".gongbao/deployed.json";

/** Since when files have not been part of the site: milliseconds, by path. */
export type Retired = Readonly<Record<string, number>>;

/** What a deployment has to know of those before it. */
export interface BucketNotes {
	retired: Retired;
	/** By what every file was sent; absent while that is being changed. */
	headers?: HeaderBook;
}

/** The notes of a bucket, and a way to bring them up to date. */
export interface Notebook {
	notes: BucketNotes;
	/** Asks the bucket only if they say something else than before. */
	write(notes: BucketNotes): Promise<void>;
}

export async function openNotebook(bucket: Bucket): Promise<Notebook> {
	const bytes = await bucket.read(NOTES_PATH);
	let known = bytes === undefined ? "" : new TextDecoder().decode(bytes);
	return {
		notes: readNotes(known),
		async write(notes) {
			const text = JSON.stringify(notes);
			if (text === known) return;
			await bucket.write(NOTES_PATH, new TextEncoder().encode(text), {
				"content-type": "application/json",
			});
			known = text;
		},
	};
}

function readNotes(text: string): BucketNotes {
	try {
		return JSON.parse(text);
	} catch {
		// Nobody has deployed there yet, or somebody else wrote this: then nothing is known.
		return { retired: {} };
	}
}
