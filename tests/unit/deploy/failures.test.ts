import { describe, expect, it } from "vitest";
import { deploySite, makeSite, takeSent } from "../../support/deploy-site.ts";
import { type Outcome, type S3Server, startS3Server } from "../../support/s3-server.ts";

async function start(): Promise<{ directory: string; server: S3Server }> {
	return { directory: await makeSite(), server: await startS3Server() };
}

describe("a deployment to a server that fails", { timeout: 60_000 }, () => {
	it("goes on where it was cut off", async () => {
		const { directory, server } = await start();
		server.mood = ({ method, path }) =>
			method === "PUT" && path.endsWith(".html") ? "cut" : "well";
		await expect(deploySite({ directory, server })).rejects.toThrow(`连不上 ${server.endpoint}`);
		expect(takeSent(server)).toEqual(["_astro/a.1.css"]);
		server.mood = () => "well";
		await deploySite({ directory, server });
		expect(takeSent(server)).toHaveLength(4);
	});

	it("asks a busy server again", async () => {
		const { directory, server } = await start();
		const seen = new Set<string>();
		server.mood = ({ method, path }) => {
			const request = `${method} ${path}`;
			return seen.size === seen.add(request).size ? "well" : "busy";
		};
		await deploySite({ directory, server });
		expect(takeSent(server)).toHaveLength(5);
	});

	it("does not believe a server that lost something", async () => {
		const { directory, server } = await start();
		server.mood = ({ path }) => (path === "feed.xml" ? "lost" : "well");
		await expect(deploySite({ directory, server })).rejects.toThrow("feed.xml");
	});

	it("asks again what was not answered", async () => {
		const { directory, server } = await start();
		const seen = new Set<string>();
		server.mood = ({ method, path }) =>
			seen.size === seen.add(`${method} ${path}`).size ? "well" : "cut";
		await deploySite({ directory, server });
		expect(takeSent(server)).toHaveLength(5);
	});

	it("finds what was changed or lost while it was at work", async () => {
		const { directory, server } = await start();
		server.mood = async ({ path }): Promise<Outcome> => {
			if (path !== "version.txt") return "well";
			await server.put("index.html", "<p>别的");
			await server.remove("_astro/a.1.css");
			return "well";
		};
		const isRefused = await deploySite({ directory, server }).catch(
			(error: Error) => error.message,
		);
		expect(isRefused).toContain("有 2 个文件对不上");
		expect(isRefused).toContain("  index.html");
		expect(isRefused).toContain("  _astro/a.1.css");
		server.mood = () => "well";
		takeSent(server);
		await deploySite({ directory, server });
		expect(takeSent(server)).toEqual(["_astro/a.1.css", "index.html"]);
	});

	it("begins nothing more when it is refused, and goes on with other keys", async () => {
		const names = Array.from({ length: 200 }, (_, index) => `${index}.txt`);
		const directory = await makeSite(Object.fromEntries(names.map((name) => [name, name])));
		const server = await startS3Server();
		let asked = 0;
		server.mood = () => {
			asked += 1;
			return asked > 40 ? "expired" : "well";
		};
		await expect(deploySite({ directory, server })).rejects.toThrow("密钥已经过期");
		expect(asked).toBeLessThan(40 + 17);
		const sent = takeSent(server);
		server.mood = () => "well";
		await deploySite({ directory, server });
		expect([...sent, ...takeSent(server)].toSorted()).toEqual(names.toSorted());
	});
});
