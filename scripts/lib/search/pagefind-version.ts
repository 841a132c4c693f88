import { readFileSync } from "node:fs";

/** What is installed; package.json pins it, because the shape of its files is not promised. */
export const PAGEFIND_VERSION: string = readVersion();

function readVersion(): string {
	// The package exports its door only, which lies in lib/.
	const file = new URL("../package.json", import.meta.resolve("pagefind"));
	const { version }: { version: string } = JSON.parse(readFileSync(file, "utf8"));
	return version;
}
