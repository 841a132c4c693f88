import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { deploySite, makeSite, putFile, SITE, takeSent } from "../../support/deploy-site.ts";
import { startS3Server } from "../../support/s3-server.ts";

describe("the order of a deployment", { timeout: 60_000 }, () => {
	it("sends what tells the search's parts after them, and before pages", async () => {
		const directory = await makeSite({
			"a/index.html": "<p>",
			"pagefind/shards.json": "{}",
			"pagefind/parts/2020/pagefind-entry.json": "{}",
			"pagefind/parts/2020/fragment/z.pf_fragment": "z",
		});
		const server = await startS3Server();
		// Whatever does not wait for it is there before.
		server.mood = ({ path }) => (path.endsWith("fragment") ? setTimeout(200, "well") : "well");
		await deploySite({ directory, server });
		const sent = takeSent(server);
		expect(sent[0]).toBe("pagefind/parts/2020/fragment/z.pf_fragment");
		expect(sent.at(-1)).toBe("a/index.html");
	});

	it("removes pages before what they load, after everything was sent", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		await deploySite({ directory, server });
		server.deeds.length = 0;
		for (const path of ["_astro/a.1.css", "2020/12/02/index.html"]) await rm(join(directory, path));
		await putFile(directory, "version.txt", "2");
		await deploySite({ directory, server, isPurged: true });
		const deeds = server.deeds.filter(({ path }) => path in SITE);
		expect(deeds.map(({ method, path }) => `${method} ${path}`)).toEqual([
			"PUT version.txt",
			"DELETE 2020/12/02/index.html",
			"DELETE _astro/a.1.css",
		]);
	});

	it("asks twice and writes nothing where nothing has changed", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		await deploySite({ directory, server });
		server.deeds.length = 0;
		const lines = await deploySite({ directory, server });
		expect(server.deeds.map(({ method }) => method)).toEqual(["GET", "GET"]);
		expect(lines.at(-1)).toContain("核对无误：5 个文件都在，新传 0 个");
	});

	it("leaves compressed copies out: a bucket sends what it is asked for", async () => {
		const directory = await makeSite({
			"a.html": "a",
			"a.html.br": "b",
			"a.html.gz": "g",
			"z.gz": "z",
		});
		const server = await startS3Server();
		await deploySite({ directory, server });
		expect(takeSent(server)).toEqual(["z.gz", "a.html"]);
	});

	it("of two at once keeps what either's pages load, and the next one puts all right", async () => {
		const server = await startS3Server();
		const sites = ["1", "2"].map((name) =>
			makeSite({ ...SITE, [`_astro/only.${name}.css`]: name, "index.html": `<p>${name}` }),
		);
		const [one = "", other = ""] = await Promise.all(sites);
		await Promise.allSettled([one, other].map((directory) => deploySite({ directory, server })));
		for (const name of ["1", "2"])
			expect((await server.fetch(`_astro/only.${name}.css`)).ok).toBe(true);
		await deploySite({ directory: one, server });
		expect(await (await server.fetch("index.html")).text()).toBe("<p>1");
	});
});
