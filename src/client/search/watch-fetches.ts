/** Addresses below `folder` that could not be fetched since the watch was last asked. */
export interface FetchWatch {
	/** Throws if something below `folder` has failed since the last call. */
	throwIfFailed(folder: string): void;
}

let watch: FetchWatch | undefined;

/**
 * Pagefind takes a part of the index that it cannot fetch for one that holds
 * nothing (`loadChunk` in pagefind.js 1.6.0 drops the error), so a reader
 * without network would be told that nothing was found. This looks over its
 * shoulder.
 */
export function watchFetches(): FetchWatch {
	watch ??= startWatch();
	return watch;
}

function startWatch(): FetchWatch {
	const failures = new Set<string>();
	const original = globalThis.fetch;
	globalThis.fetch = async (input, options) => {
		const address = toAddress(input);
		try {
			const response = await original(input, options);
			if (!response.ok) failures.add(address);
			return response;
		} catch (error) {
			failures.add(address);
			throw error;
		}
	};
	return {
		throwIfFailed(folder) {
			const failed = [...failures].filter((address) => address.includes(folder));
			for (const address of failed) failures.delete(address);
			if (failed.length > 0) throw new Error(`Could not be fetched: ${failed.join(", ")}`);
		},
	};
}

function toAddress(input: RequestInfo | URL): string {
	return input instanceof Request ? input.url : String(input);
}
