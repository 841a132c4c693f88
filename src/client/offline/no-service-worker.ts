// Takes the place of the service worker where a paper has switched it off: it forgets everything and goes.

interface LeavingScope {
	addEventListener(type: "install" | "activate", listen: (event: LeavingEvent) => void): void;
	skipWaiting(): Promise<void>;
	registration: { unregister(): Promise<boolean> };
}

interface LeavingEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

const leaving = self as unknown as LeavingScope;

leaving.addEventListener("install", (event) => {
	event.waitUntil(leaving.skipWaiting());
});

leaving.addEventListener("activate", (event) => {
	event.waitUntil(forget());
});

async function forget(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name.startsWith("gongbao-")) await caches.delete(name);
	}
	await leaving.registration.unregister();
}
