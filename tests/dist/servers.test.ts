import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkHost } from "../../scripts/lib/bench/serve/check-host.ts";
import { createSiteServer } from "../../scripts/lib/serve/create-site-server.ts";
import { listen } from "../../scripts/lib/serve/listen.ts";
import { makeFolder } from "../support/make-folder.ts";
import { runBuild, toFixtureArgs } from "../support/run-build.ts";

const HOST = "127.0.0.1";
const BASE = "/paper/";

// nginx and Caddy are asked the same by `npm run bench -- serve`, where they are installed.
it("our server answers every question about a built site as it should", async () => {
	const folder = await makeFolder();
	const directory = join(folder, "dist");
	const args = [...toFixtureArgs(directory), "--compress", "--base", BASE];
	const { exitCode, output } = await runBuild({ args });
	expect([exitCode, output]).toEqual([0, expect.stringContaining("压缩文件")]);
	const site = { directory, base: BASE };
	const server = createSiteServer(site);
	const port = await listen(server, { host: HOST, port: 0 });
	const text = await readFile(join(folder, ".build/nginx.conf"), "utf8");
	try {
		const { questions, deviations } = await checkHost({
			...{ origin: `http://${HOST}:${port}`, site, codings: ["br", "gzip"] },
			outside: { path: "../.build/nginx.conf", text },
		});
		expect(questions).toBeGreaterThan(500);
		expect(deviations).toEqual([]);
	} finally {
		server.closeAllConnections();
		server.close();
	}
});
