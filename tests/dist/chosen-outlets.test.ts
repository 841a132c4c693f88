import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { listFiles } from "../../scripts/lib/check-dist/list-files.ts";
import { toPagePath } from "../../scripts/lib/check-dist/page-files.ts";
import type { Outlet } from "../../src/domain/outlets.ts";
import { hashTree } from "../support/hash-tree.ts";
import { makeFolder } from "../support/make-folder.ts";
import { findOutlet } from "../support/outlet-choices.ts";
import { runBuild } from "../support/run-build.ts";

const { fixture } = inject("papers");
const MINUTE = 60_000;

/** Each outlet is left out beside some that are made, and all are. */
const CHOICES: readonly (readonly Outlet[])[] = [["print", "book", "data"], ["letter", "code"], []];

/** `/2021/03/01/print/`, in whatever kind of text. */
const ADDRESS = /(?<=https:\/\/yunhe\.example|[\s"'=(<])\/[\w./-]+/g;
const TEXT = /\.(?:html|txt|eml|xml|json|js|css)$/;

/** A paper whose outlets can be chosen. */
async function makePaper() {
	const folder = await makeFolder();
	const content = join(folder, "content");
	await cp(fixture.contentDirectory, content, { recursive: true });
	const site = join(content, "site.yaml");
	const text = await readFile(site, "utf8");
	return {
		async build(outlets: readonly Outlet[], name: string) {
			await writeFile(site, `${text}\noutlets: [${outlets.join(", ")}]\n`);
			const out = join(folder, name, "dist");
			const args = ["--content", content, "--now", fixture.now, "--out", out];
			// A link that leads nowhere would fail the build.
			const { exitCode, output } = await runBuild({ args });
			expect(exitCode, output).toBe(0);
			return out;
		},
	};
}

/** The outlets to which any text of a site leads. */
async function findMentioned(directory: string): Promise<Set<Outlet>> {
	const mentioned = new Set<Outlet>();
	for (const file of listFiles(directory).filter((path) => TEXT.test(path))) {
		const text = await readFile(join(directory, file), "utf8");
		for (const [address] of text.matchAll(ADDRESS)) {
			const outlet = findOutlet(address);
			if (outlet !== undefined) mentioned.add(outlet);
		}
	}
	return mentioned;
}

describe("a paper that chooses its outlets", () => {
	it("leads to all of them by default", async () => {
		expect([...(await findMentioned(fixture.directory))].toSorted()).toEqual(
			["print", "letter", "book", "data", "code"].toSorted(),
		);
	});

	it(
		"has the files of those it makes and leads to no other, whichever it had before",
		async () => {
			const paper = await makePaper();
			let out = "";
			for (const outlets of CHOICES) {
				out = await paper.build(outlets, "kept");
				const wanted = listFiles(fixture.directory).filter((file) => {
					const outlet = findOutlet(toPagePath(file));
					return outlet === undefined || outlets.includes(outlet);
				});
				expect(listFiles(out).toSorted()).toEqual(wanted.toSorted());
				expect([...(await findMentioned(out))].toSorted()).toEqual([...outlets].toSorted());
			}
			const cold = await paper.build(CHOICES.at(-1) ?? [], "cold");
			expect(await hashTree(out)).toEqual(await hashTree(cold));
		},
		5 * MINUTE,
	);
});
