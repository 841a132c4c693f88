import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Places } from "../build/places.ts";

/** MD5 by SHA-256, both lower-case hex, kept between deployments. */
export interface KnownSums {
	find(digest: string): string | undefined;
	add(digest: string, md5: string): void;
	/** Keeps what was found or added, and nothing else. */
	save(): void;
}

export function openKnownSums(places: Places): KnownSums {
	const file = toFile(places);
	const known = readSums(file);
	const used = new Map<string, string>();
	let isNew = false;
	return {
		find(digest) {
			const md5 = known.get(digest);
			if (md5 !== undefined) used.set(digest, md5);
			return md5;
		},
		add(digest, md5) {
			used.set(digest, md5);
			isNew = true;
		},
		save() {
			if (isNew) writeFileSync(file, JSON.stringify([...used]));
		},
	};
}

/** For when something speaks against them. */
export function forgetSums(places: Places): void {
	rmSync(toFile(places), { force: true });
}

function toFile({ state }: Places): string {
	return join(state, "md5.json");
}

function readSums(file: string): Map<string, string> {
	try {
		return new Map(JSON.parse(readFileSync(file, "utf8")));
	} catch {
		// None, or half a one: the files are then read.
		return new Map();
	}
}
