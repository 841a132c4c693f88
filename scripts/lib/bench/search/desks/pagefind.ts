// Pagefind as it is.
import { FIRST } from "./desk.ts";

interface Pagefind {
	search(text: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }>;
}

const address = "/stock/pagefind/pagefind.js";
const pagefind: Pagefind = await import(address);
let last: Awaited<ReturnType<Pagefind["search"]>> | undefined;

window.desk = {
	async ask(text) {
		last = await pagefind.search(text);
		await Promise.all(last.results.slice(0, FIRST).map((result) => result.data()));
	},
	all: async () => (last?.results ?? []).map(({ id }) => id),
};
