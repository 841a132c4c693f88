import { appendFile, cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { toPageFile } from "../../scripts/lib/check-dist/page-files.ts";
import { isWithinBudget, weighSite } from "../../scripts/lib/weight/weigh-site.ts";
import { readSitePlan } from "../../src/plan/read-site-plan.ts";
import { makeFolder } from "../support/make-folder.ts";
import { makeInstant } from "../support/make-instant.ts";

const { sample } = inject("papers");

async function findHeavy(directory: string) {
	const { contentDirectory, now } = sample;
	const { pages } = await readSitePlan({ contentDirectory, cutOff: makeInstant(now) });
	const weights = await weighSite({ directory, base: "/", pages });
	expect(weights.every(({ weight }) => weight.html > 0 && weight.styles > 0)).toBe(true);
	return weights.filter((weight) => !isWithinBudget(weight)).map(({ path }) => path);
}

describe("a page of the sample", () => {
	test("stays inside the budget of its kind", async () => {
		expect(await findHeavy(sample.directory)).toEqual([]);
	});

	test("is named when it does not", async () => {
		const directory = join(await makeFolder(), "site");
		await cp(sample.directory, directory, { recursive: true });
		const path = "/2020/12/02/pinggu-nvzhigong/";
		const incompressible = (await readFile(process.execPath)).subarray(0, 100_000);
		await appendFile(join(directory, toPageFile(path)), incompressible.toString("base64"));
		expect(await findHeavy(directory)).toEqual([path]);
	});
});
