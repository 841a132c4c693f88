import { mkdir, rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Places, toPlaces } from "../../../scripts/lib/build/places.ts";
import { startTree } from "../../../scripts/lib/build/tree/open-tree.ts";
import { readLocalFiles, toMd5 } from "../../../scripts/lib/deploy/local-files.ts";
import { deploySite, putFile } from "../../support/deploy-site.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { startS3Server } from "../../support/s3-server.ts";

const LATER = new Date("2040-01-01T00:00:00Z");
const EARLIER = new Date("2000-01-01T00:00:00Z");

/** A site with its manifest, as a build leaves it. */
async function makeBuilt(): Promise<Places> {
	const places = toPlaces(join(await makeFolder(), "dist"));
	await mkdir(places.state);
	const tree = startTree(places.out);
	tree.write("pages", new Map([["a.html", "<p>一"]]));
	tree.sweep();
	tree.save(places.manifests.out, []);
	return places;
}

const findSum = (places: Places) =>
	readLocalFiles(places).find(({ path }) => path === "a.html")?.md5;
const toSum = (text: string) => toMd5(Buffer.from(text));

/** Changes the page without anything but its time showing it. */
async function change({ out }: Places, time: Date): Promise<void> {
	await putFile(out, "a.html", "<p>二");
	await utimes(join(out, "a.html"), time, time);
}

describe("readLocalFiles", () => {
	it("does not read again what the manifest tells and a former deployment has read", async () => {
		const places = await makeBuilt();
		expect(findSum(places)).toBe(toSum("<p>一"));
		await change(places, EARLIER);
		expect(findSum(places)).toBe(toSum("<p>一"));
	});

	it("reads what was written after the manifest", async () => {
		const places = await makeBuilt();
		readLocalFiles(places);
		await change(places, LATER);
		expect(findSum(places)).toBe(toSum("<p>二"));
	});

	it("reads what has another size", async () => {
		const places = await makeBuilt();
		readLocalFiles(places);
		await putFile(places.out, "a.html", "<p>二二");
		await utimes(join(places.out, "a.html"), EARLIER, EARLIER);
		expect(findSum(places)).toBe(toSum("<p>二二"));
	});

	it("reads everything if the manifest is of another site, or there is none", async () => {
		const places = await makeBuilt();
		readLocalFiles(places);
		await change(places, EARLIER);
		await putFile(places.out, "version.txt", "another");
		expect(findSum(places)).toBe(toSum("<p>二"));
		await rm(places.manifests.out);
		expect(findSum(places)).toBe(toSum("<p>二"));
	});

	it("forgets what it knows when a deployment finds it wrong", { timeout: 60_000 }, async () => {
		const [places, server] = [await makeBuilt(), await startS3Server()];
		readLocalFiles(places);
		await change(places, EARLIER);
		const deploy = () => deploySite({ directory: places.out, server });
		await expect(deploy()).rejects.toThrow("a.html 在上传时变了");
		await deploy();
		expect(await (await server.fetch("a.html")).text()).toBe("<p>二");
	});
});
