import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Redirect } from "../../../src/feeds/redirects.ts";

const FILE = "_redirects";

/** Looks up where a former address leads to now; reads the file again when a build has replaced it. */
export function createRedirectFinder(directory: string): (path: string) => string | undefined {
	let known = { stamp: "", targets: new Map<string, string>() };
	return (path) => {
		const stat = statSync(join(directory, FILE), { throwIfNoEntry: false });
		const stamp = stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : "";
		if (stamp !== known.stamp) {
			const targets = readRedirects(directory).map(({ from, to }) => [from, to] as const);
			known = { stamp, targets: new Map(targets) };
		}
		return known.targets.get(path);
	};
}

/** The former addresses of a built site, as its `_redirects` tells them; none where it has no such file. */
export function readRedirects(directory: string): Redirect[] {
	return readText(join(directory, FILE))
		.split("\n")
		.filter((line) => line.startsWith("/"))
		.flatMap((line) => {
			const [from, to] = line.split(" ");
			return from && to ? [{ from, to }] : [];
		});
}

function readText(path: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
		throw error;
	}
}
