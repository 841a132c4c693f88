// Keeps the newest edition and what was read, for readers without network; written to the site's root by
// src/integrations/format-service-worker.ts, which puts `ORDER` before it. It imports nothing.

interface LastingEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface AskEvent extends LastingEvent {
	request: Request;
	respondWith(answer: Promise<Response>): void;
}

/** The part of a service worker's global scope that is used; TypeScript's own types of it exclude those of pages. */
interface WorkerScope {
	addEventListener(type: "install" | "activate", listen: (event: LastingEvent) => void): void;
	addEventListener(type: "fetch", listen: (event: AskEvent) => void): void;
	skipWaiting(): Promise<void>;
	clients: { claim(): Promise<void> };
	location: Location;
}

declare const ORDER: { base: string; kept: readonly string[] };

const scope = self as unknown as WorkerScope;
const EDITION = "gongbao-edition";
const READ = "gongbao-read";
/** Pages, pictures and parts of the index that were read; the oldest go first. */
const MOST_READ = 200;
/** Never change under their addresses. */
const LASTING = ["_astro/", "pictures/", "pagefind/parts/"];

scope.addEventListener("install", (event) => {
	event.waitUntil(scope.skipWaiting());
});

scope.addEventListener("activate", (event) => {
	event.waitUntil(Promise.all([scope.clients.claim(), keepEdition()]));
});

scope.addEventListener("fetch", (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== "GET" || origin !== scope.location.origin) return;
	if (request.mode === "navigate") event.respondWith(answerPage(request));
	else if (LASTING.some((folder) => pathname.startsWith(ORDER.base + folder))) {
		event.respondWith(answerLasting(request));
	}
});

/** Fetches the edition anew, and forgets the former one when it is there. */
async function keepEdition(): Promise<void> {
	const cache = await caches.open(EDITION);
	for (const address of ORDER.kept) {
		const isLasting = LASTING.some((folder) => address.startsWith(ORDER.base + folder));
		if (isLasting && (await cache.match(address))) continue;
		try {
			await cache.add(new Request(address, { cache: isLasting ? "default" : "no-cache" }));
		} catch {
			// Without network, or with a page that has gone: the former edition stays.
			return;
		}
	}
	const kept = new Set(ORDER.kept);
	for (const { url } of await cache.keys()) {
		if (!kept.has(new URL(url).pathname)) await cache.delete(url);
	}
}

/** From the network as long as there is one: a kept page is never shown in the place of a newer one. */
async function answerPage(request: Request): Promise<Response> {
	try {
		const response = await fetch(request);
		if (response.ok) await keepRead(request, response.clone());
		return response;
	} catch (error) {
		const kept = await caches.match(request, { ignoreSearch: true });
		const front = kept ?? (await caches.match(ORDER.base));
		if (front) return front;
		throw error;
	}
}

async function answerLasting(request: Request): Promise<Response> {
	const kept = await caches.match(request);
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok) await keepRead(request, response.clone());
	return response;
}

async function keepRead(request: Request, response: Response): Promise<void> {
	const { pathname } = new URL(request.url);
	const cache = await caches.open(READ);
	// What was searched stays with the reader's own history.
	await cache.put(pathname, response);
	const keys = await cache.keys();
	for (const key of keys.slice(0, Math.max(0, keys.length - MOST_READ))) await cache.delete(key);
}
