/** A file that a bucket has. */
export interface StoredFile {
	/** Below the bucket's prefix, `/` between parts. */
	path: string;
	/** Bytes. */
	size: number;
	/** MD5 of its bytes, lower-case hex, as servers of S3 tell it in the ETag of what was sent in one piece. */
	md5: string;
}

/** Where a site is published: names and bytes, nothing else. */
export interface Bucket {
	list(): Promise<StoredFile[]>;
	/** The bytes, or `undefined` if there is no such file. */
	read(path: string): Promise<Uint8Array | undefined>;
	write(
		path: string,
		content: Uint8Array,
		headers: Readonly<Record<string, string>>,
	): Promise<void>;
	remove(path: string): Promise<void>;
}
