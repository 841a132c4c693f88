import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { askProgram } from "../../../scripts/lib/bench/serve/ask-program.ts";
import { prepareEnding } from "../../../scripts/lib/bench/serve/ending.ts";
import type { ServerProgram } from "../../../scripts/lib/bench/serve/server-program.ts";
import { startServer } from "../../../scripts/lib/bench/serve/start-server.ts";
import { makeFolder } from "../../support/make-folder.ts";

const ENDING = fileURLToPath(
	new URL("../../../scripts/lib/bench/serve/ending.ts", import.meta.url),
);

async function start(script: string) {
	const folder = join(await makeFolder(), "server");
	const ending = prepareEnding();
	onTestFinished(() => ending.finish());
	const program: ServerProgram = {
		name: "样机",
		codings: [],
		configure: ({ port }) => ({
			command: [process.execPath, join(folder, "server.cjs"), String(port)],
			files: { "server.cjs": script },
		}),
	};
	const site = { directory: folder, base: "/" };
	return startServer(program, { site, root: folder, state: folder, folder, ending });
}

describe("a program that serves", () => {
	it("is waited for until it answers, and is gone when it has been stopped", async () => {
		const { origin, stop } = await start(
			`const server = require("http").createServer((_, response) => response.end("在"));
			setTimeout(() => server.listen(Number(process.argv[2]), "127.0.0.1"), 200);`,
		);
		expect(await (await fetch(origin)).text()).toBe("在");
		await stop();
		await expect(fetch(origin)).rejects.toThrow();
		await stop();
	});

	it("that ends at once is named, with what it printed", async () => {
		await expect(start(`console.error("unknown directive"); process.exit(1);`)).rejects.toThrow(
			/样机 没有启动起来\nunknown directive/,
		);
	});

	it("is told apart from one that is not installed", () => {
		expect(askProgram(process.execPath, ["--version"])).toBe(`${process.version}\n`);
		expect(askProgram("gongbao-none", ["--version"])).toBeUndefined();
	});
});

describe("the ending", () => {
	it.each(["SIGINT", "SIGTERM"] as const)(
		"takes its steps on %s, the last first",
		async (signal) => {
			const file = join(await makeFolder(), "ended");
			const script = `
			import { existsSync, writeFileSync } from "node:fs";
			import { prepareEnding } from ${JSON.stringify(ENDING)};
			const ending = prepareEnding();
			ending.add(() => writeFileSync(${JSON.stringify(file)} + existsSync(${JSON.stringify(file)}), ""));
			ending.add(() => writeFileSync(${JSON.stringify(file)}, ""));
			setInterval(() => undefined, 1000);
			console.log("ready");`;
			const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
			onTestFinished(() => void child.kill("SIGKILL"));
			await once(child.stdout, "data");
			child.kill(signal);
			await once(child, "close");
			expect(child.exitCode).toBe(signal === "SIGINT" ? 130 : 143);
			expect(existsSync(`${file}true`)).toBe(true);
		},
	);
});
