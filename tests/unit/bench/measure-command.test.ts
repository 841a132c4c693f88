import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { measureCommand } from "../../../scripts/lib/bench/build/measure-command.ts";
import { makeFolder } from "../../support/make-folder.ts";

/** Programs are started, and wait for a processor that others use. */
const LONG = 300_000;

/** A program that starts itself as its own child, which computes this long, or holds this much. */
const BURN = `
	const { spawnSync } = require("node:child_process");
	const [depth, cpu, megabytes] = process.argv.slice(2).map(Number);
	if (depth > 0) {
		const { status } = spawnSync(process.execPath, [process.env.PROGRAM, depth - 1, cpu, megabytes], { stdio: "inherit" });
		process.exit(status);
	}
	const held = Buffer.alloc(megabytes * 1024 * 1024, 1);
	const compute = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
	while (compute() < cpu) for (let i = 0; i < 1e5; i += 1) Math.sqrt(held.length + i);
	console.log("burnt");
`;

async function burn({ depth = 0, cpu = 0, megabytes = 0 }) {
	const folder = await makeFolder();
	const program = `${folder}/burn.cjs`;
	await writeFile(program, BURN);
	const command = [process.execPath, program, depth, cpu, megabytes].map(String);
	return measureCommand(command, { folder, environment: { ...process.env, PROGRAM: program } });
}

test(
	"counts what a grandchild computed, and nothing twice",
	async () => {
		const idle = await burn({ depth: 2 });
		const busy = await burn({ depth: 2, cpu: 2 });
		expect(busy.output).toContain("burnt");
		expect(busy.cpu - idle.cpu).toBeGreaterThan(1.5);
		expect(busy.cpu - idle.cpu).toBeLessThan(3.5);
	},
	LONG,
);

test.runIf(existsSync("/proc/self/status"))(
	"sees what a child holds, and says how",
	async () => {
		const small = await burn({ depth: 1, cpu: 1 });
		const large = await burn({ depth: 1, cpu: 1, megabytes: 300 });
		const more = (large.memory?.bytes ?? 0) - (small.memory?.bytes ?? 0);
		expect(more).toBeGreaterThan(250 * 1024 ** 2);
		expect(more).toBeLessThan(400 * 1024 ** 2);
		expect(large.memory?.isProportional).toBe(existsSync("/proc/self/smaps_rollup"));
	},
	LONG,
);

test(
	"a command that fails is no result",
	async () => {
		const folder = await makeFolder();
		const command = [process.execPath, "-e", "console.log('why'); process.exit(3)"];
		await expect(measureCommand(command, { folder, environment: process.env })).rejects.toThrow(
			/ended with 3:\nwhy/,
		);
	},
	LONG,
);
