import { SERVICE_WORKER_PATH } from "../../domain/offline.ts";

/** `<offline-keeper>`: lets the browser keep the paper for later, once the page itself is there. */
class OfflineKeeper extends HTMLElement {
	connectedCallback(): void {
		// In development a kept page would hide what was just written.
		if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
		const address = (this.dataset["base"] ?? "/") + SERVICE_WORKER_PATH.slice(1);
		const register = () => {
			// Private windows refuse; the paper is as good without.
			navigator.serviceWorker.register(address).catch(() => undefined);
		};
		if (document.readyState === "complete") register();
		else window.addEventListener("load", register, { once: true });
	}
}

customElements.define("offline-keeper", OfflineKeeper);
