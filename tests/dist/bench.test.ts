import { expect, test } from "vitest";
import { benchBuild } from "../../scripts/lib/bench/build/bench-build.ts";
import { GONGBAO_SITE } from "../../scripts/lib/bench/build/gongbao.ts";
import { formatBuildTables } from "../../scripts/lib/bench/build/format-build-tables.ts";
import { BUILD_CASES } from "../../scripts/lib/bench/build/build-case.ts";
import { makeFakePeer } from "../support/fake-peer.ts";
import { makeFolder } from "../support/make-folder.ts";

test("the bench has our builds show every change, beside another's", async () => {
	const run = await benchBuild({
		...{ size: 24, rounds: 1, builders: [GONGBAO_SITE, makeFakePeer()] },
		...{ folder: await makeFolder(), environment: process.env },
		onBuild: () => undefined,
		onRound: async () => undefined,
	});
	const own = run.rows.filter(({ builder }) => builder === GONGBAO_SITE.name);
	expect(own.map((row) => row.case)).toEqual([...BUILD_CASES]);
	const [cold, again] = own;
	expect(cold?.stages).toHaveProperty("生成网页");
	expect(again?.written).toBeLessThan((cold?.written ?? 0) / 10);
	expect(formatBuildTables([run])).toContain("| cold build | 读取稿件 |");
}, 600_000);
