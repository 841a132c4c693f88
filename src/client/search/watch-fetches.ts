/** Tells which addresses could not be fetched. */
export interface FetchWatch {
	/** Does the work, and rejects as soon as an address that `isPart` is about cannot be fetched. */
	guard<Result>(isPart: (address: string) => boolean, work: () => Promise<Result>): Promise<Result>;
}

type Listener = (address: string) => void;

let watch: FetchWatch | undefined;

/**
 * Pagefind takes a part of the index that it cannot fetch for one that holds
 * nothing, and waits for ever for an engine that it cannot fetch (`loadChunk`
 * and `mergeIndex` in pagefind.js 1.6.0): a reader without network would be
 * told that nothing was found. This looks over its shoulder.
 */
export function watchFetches(): FetchWatch {
	watch ??= startWatch();
	return watch;
}

function startWatch(): FetchWatch {
	const listeners = new Set<Listener>();
	const original = globalThis.fetch;
	const report = (input: RequestInfo | URL) => {
		const address = input instanceof Request ? input.url : String(input);
		for (const listener of listeners) listener(address);
	};
	globalThis.fetch = async (input, options) => {
		try {
			const response = await original(input, options);
			if (!response.ok) report(input);
			return response;
		} catch (error) {
			report(input);
			throw error;
		}
	};
	return {
		guard(isPart, work) {
			return new Promise((resolve, reject) => {
				const listener: Listener = (address) => {
					if (isPart(address)) reject(new Error(`Could not be fetched: ${address}`));
				};
				listeners.add(listener);
				const stop = () => listeners.delete(listener);
				work().then(resolve, reject).then(stop, stop);
			});
		},
	};
}
