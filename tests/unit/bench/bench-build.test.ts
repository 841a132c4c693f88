import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { benchBuild } from "../../../scripts/lib/bench/build/bench-build.ts";
import { BUILD_CASES } from "../../../scripts/lib/bench/build/build-case.ts";
import type { Builder } from "../../../scripts/lib/bench/build/builder.ts";
import { makeFakePeer } from "../../support/fake-peer.ts";
import { makeFolder } from "../../support/make-folder.ts";

/** Programs are started, and wait for a processor that others use. */
const LONG = 300_000;

async function bench(builders: readonly Builder[], rounds = 1) {
	const folder = await makeFolder();
	const told: string[] = [];
	const saved: number[] = [];
	const run = await benchBuild({
		...{ size: 24, rounds, builders, folder, settling: 0, environment: process.env },
		onBuild: (...build) => told.push(build.join(" ")),
		onRound: async ({ rows }) => void saved.push(rows.length),
	}).catch((error: unknown) => error);
	expect(await readdir(folder), "nothing is left").toEqual([]);
	return { run, told, saved };
}

test(
	"builders take turns in every case of every round",
	async () => {
		const { run, told, saved } = await bench(
			[makeFakePeer({ name: "A" }), makeFakePeer({ name: "B" })],
			2,
		);
		const turns = [0, 1].flatMap((round) =>
			BUILD_CASES.flatMap((name) => [`A ${name} ${round}`, `B ${name} ${round}`]),
		);
		expect(told).toEqual(turns);
		expect(saved, "after each round").toEqual([2 * BUILD_CASES.length, 4 * BUILD_CASES.length]);
		expect(run).toMatchObject({
			articles: 24,
			builders: [
				{ name: "A", version: process.versions.node },
				{ name: "B", version: process.versions.node },
			],
		});
	},
	LONG,
);

test(
	"one that takes minutes for a large paper is measured cold only",
	async () => {
		const { told } = await bench([{ ...makeFakePeer({ name: "Slow" }), patience: 23 }]);
		expect(told).toEqual(["Slow cold 0"]);
	},
	LONG,
);

test(
	"every row tells of its build",
	async () => {
		const { run } = await bench([makeFakePeer()]);
		const { rows } = run as { rows: object[] };
		expect(rows).toHaveLength(BUILD_CASES.length);
		for (const row of rows)
			expect(row).toMatchObject({
				builder: "Fake",
				stages: { 写完了: 0.5 },
				written: expect.toSatisfy((bytes: number) => bytes > 24 * 100),
			});
	},
	LONG,
);

test(
	"a builder that leaves an article out is an error, not a result",
	async () => {
		const builder = makeFakePeer({ name: "Liar", leftOut: ["2029-12-30-story-20.md"] });
		const { run } = await bench([builder]);
		expect(String(run)).toMatch(/Liar did not write .+ into .*2029\/12\/30\/story-20/);
	},
	LONG,
);

test(
	"so is one that does not show a change",
	async () => {
		const honest = makeFakePeer({ name: "Sleeper" });
		const toCommand: Builder["toCommand"] = (name) =>
			name === "rename" ? [process.execPath, "--version"] : honest.toCommand(name);
		const { run } = await bench([{ ...honest, toCommand }]);
		expect(String(run)).toMatch(/Sleeper did not write .*新 into/);
	},
	LONG,
);
