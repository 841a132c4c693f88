import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toPlaces } from "../../scripts/lib/build/places.ts";
import { runDeploy } from "../../scripts/lib/deploy/run-deploy.ts";
import { openS3Bucket } from "../../scripts/lib/deploy/s3-bucket.ts";
import { makeFolder } from "./make-folder.ts";
import { ACCESS, type S3Server } from "./s3-server.ts";

/** As much of a site as a deployment can tell apart. */
export const SITE: SiteFiles = {
	"_astro/a.1.css": "p{}",
	"2020/12/02/index.html": "<p>一期",
	"feed.xml": "<feed/>",
	"index.html": "<p>头版",
	"version.txt": "1",
};

/** When deployments are made, unless a test says otherwise. */
export const NOW = Date.UTC(2030, 0, 1);

/** Milliseconds: no test waits for a server to recover. */
const PAUSE = 1;

export type SiteFiles = Readonly<Record<string, string>>;

/** A folder with these files, which is removed after the test. */
export async function makeSite(files = SITE): Promise<string> {
	const directory = join(await makeFolder(), "dist");
	for (const [path, text] of Object.entries(files)) await putFile(directory, path, text);
	return directory;
}

export async function putFile(directory: string, path: string, text: string): Promise<void> {
	await mkdir(dirname(join(directory, path)), { recursive: true });
	await writeFile(join(directory, path), text);
}

export interface Deployment {
	directory: string;
	server: S3Server;
	now?: number;
	isPurged?: boolean;
	isTrial?: boolean;
	prefix?: string;
}

/** Deploys in this process, with a clock of its own, and returns what was printed. */
export async function deploySite(deployment: Deployment): Promise<string[]> {
	const { directory, server, prefix = "", ...rest } = deployment;
	const lines: string[] = [];
	const { endpoint, bucket } = server;
	await runDeploy({
		...{ places: toPlaces(directory), base: "/", now: NOW, isPurged: false, isTrial: false },
		bucket: openS3Bucket({ ...ACCESS, endpoint, bucket, prefix }, PAUSE),
		print: (line) => lines.push(line),
		...rest,
	});
	return lines;
}

/** The paths of what was sent since the last look, without what deployments note for themselves. */
export function takeSent({ deeds }: S3Server): string[] {
	const sent = deeds.splice(0).filter(({ method }) => method === "PUT");
	return sent.map(({ path }) => path).filter((path) => !path.includes(".gongbao/"));
}
