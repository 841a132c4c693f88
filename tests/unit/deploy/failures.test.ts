import { describe, expect, it } from "vitest";
import { deploySite, makeSite, takeSent } from "../../support/deploy-site.ts";
import { type S3Server, startS3Server } from "../../support/s3-server.ts";

async function start(): Promise<{ directory: string; server: S3Server }> {
	return { directory: await makeSite(), server: await startS3Server() };
}

describe("a deployment to a server that fails", { timeout: 60_000 }, () => {
	it("goes on where it was cut off", async () => {
		const { directory, server } = await start();
		server.mood = ({ method, path }) =>
			method === "PUT" && path.endsWith(".html") ? "cut" : "well";
		await expect(deploySite({ directory, server })).rejects.toThrow();
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
});
