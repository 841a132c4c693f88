import { describe, expect, it } from "vitest";
import { NOTES_PATH } from "../../../scripts/lib/deploy/bucket-notes.ts";
import { makeHeaderBook } from "../../../scripts/lib/deploy/file-headers.ts";
import { deploySite, makeSite, SITE, takeSent } from "../../support/deploy-site.ts";
import { type S3Server, startS3Server } from "../../support/s3-server.ts";

const STYLES = ["_astro/a.1.css", "b.css", "c.css"];
const FILES = { ...SITE, "b.css": "b{}", "c.css": "c{}" };

/** A bucket whose style sheets were sent by a version of Gongbao that took them for plain text. */
async function startOld(): Promise<{ directory: string; server: S3Server }> {
	const [directory, server] = [await makeSite(FILES), await startS3Server()];
	await deploySite({ directory, server });
	takeSent(server);
	const { types, caches } = makeHeaderBook(Object.keys(FILES), "/");
	const headers = { caches, types: { ...types, ".css": "text/plain" } };
	await server.put(NOTES_PATH, JSON.stringify({ retired: {}, headers }));
	return { directory, server };
}

describe("headers that are not what they were", { timeout: 60_000 }, () => {
	it("are sent with the files they are for, and no others", async () => {
		const { directory, server } = await startOld();
		await deploySite({ directory, server });
		expect(takeSent(server).toSorted()).toEqual(STYLES);
		await deploySite({ directory, server });
		expect(takeSent(server)).toEqual([]);
	});

	it("are all sent in the end, if that is cut off in the middle", async () => {
		const { directory, server } = await startOld();
		server.mood = ({ path }) => (path === "c.css" ? "expired" : "well");
		await expect(deploySite({ directory, server })).rejects.toThrow();
		server.mood = () => "well";
		await deploySite({ directory, server });
		expect(takeSent(server)).toEqual(expect.arrayContaining(STYLES));
		await deploySite({ directory, server });
		expect(takeSent(server)).toEqual([]);
	});

	it("are not trusted of files that others put there", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		await server.put("index.html", SITE["index.html"] ?? "");
		await deploySite({ directory, server });
		expect((await server.fetch("index.html")).headers.get("content-type")).toBe(
			"text/html; charset=utf-8",
		);
	});
});
