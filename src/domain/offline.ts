/** The service worker's address: at the root, because it serves what lies below its own place. */
export const SERVICE_WORKER_PATH = "/service-worker.js";

/** What the service worker is told when it is written. */
export interface OfflineOrder {
	/** The path the site is served under; begins and ends with a slash. */
	base: string;
	/** Pages of the newest edition, and what every page needs, with base. */
	kept: readonly string[];
}
