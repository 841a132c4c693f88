import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { TreeCache } from "../../../../src/markdown/bodies.ts";
import type { BodyTree } from "../../../../src/markdown/body-tree.ts";

/** The rendered bodies of an edition, in one file of the cache. */
export interface KeptTrees extends TreeCache {
	/** Writes them down if there is a new one; what was not asked for is dropped. */
	save(): void;
}

/** Opens a file of rendered bodies, or begins one. */
export function openTrees(file: string): KeptTrees {
	let known: Record<string, BodyTree> | undefined;
	const used = new Map<string, BodyTree>();
	let isNew = false;
	return {
		find(source) {
			known ??= readTrees(file);
			const key = toKey(source);
			const tree = known[key];
			if (tree) used.set(key, tree);
			return tree;
		},
		keep(source, tree) {
			used.set(toKey(source), tree);
			isNew = true;
		},
		save() {
			if (!isNew) return;
			mkdirSync(dirname(file), { recursive: true });
			const draft = `${file}.${process.pid}`;
			writeFileSync(draft, JSON.stringify(Object.fromEntries(used)));
			renameSync(draft, file);
		},
	};
}

function readTrees(file: string): Record<string, BodyTree> {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		// None yet: everything is rendered.
		return {};
	}
}

function toKey(source: readonly unknown[]): string {
	return createHash("sha256").update(JSON.stringify(source)).digest("base64url");
}
