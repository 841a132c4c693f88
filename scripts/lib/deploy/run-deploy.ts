import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lookup } from "mrmime";
import { DEPLOY_TEXTS } from "../../../src/strings/command-texts-deploy.ts";
import { listFiles } from "../check-dist/list-files.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { Refusal } from "../command/refusal.ts";
import { findHeaders, toHeaderRules } from "../serve/header-rules.ts";
import type { Bucket, StoredFile } from "./bucket.ts";
import { type DeployPlan, planDeploy, type Retired, STATE_PATH } from "./plan-deploy.ts";

/** Files that are sent at once. */
const AT_ONCE = 16;
/** Between two lines of progress: files. */
const STRIDE = 500;

export interface DeployOrder {
	/** The built site. */
	directory: string;
	bucket: Bucket;
	base: string;
	now: number;
	isPurged: boolean;
	isTrial: boolean;
	print(line: string): void;
}

/**
 * Brings a bucket up to date with a site. It can be killed at any moment and
 * run again: what was sent is seen in the bucket's own list. Throws a `Refusal`
 * if the list does not show the site afterwards.
 */
export async function runDeploy(order: DeployOrder): Promise<void> {
	const { directory, bucket, print, isTrial } = order;
	const local = listFiles(directory).map((path) => toStoredFile(directory, path));
	const plan = planDeploy({
		...order,
		local,
		remote: await bucket.list(),
		retired: await readRetired(bucket),
	});
	const sent = plan.steps.flat();
	print(
		DEPLOY_TEXTS.plan({ ...countFiles(sent), same: plan.same, removals: plan.removals.length }),
	);
	if (isTrial) return;
	let done = 0;
	const onDone = () => {
		done += 1;
		if (done % STRIDE === 0) print(DEPLOY_TEXTS.progress({ done, all: sent.length }));
	};
	for (const step of plan.steps) await forEach(step, (file) => send(file, order).then(onDone));
	await keepRetired(bucket, plan);
	await forEach(plan.removals, (path) => bucket.remove(path));
	await verify(local, order);
	const kept = Object.keys(plan.retired).length;
	print(DEPLOY_TEXTS.done({ files: local.length, sent: sent.length, kept }));
}

function countFiles(files: readonly StoredFile[]): { files: number; bytes: number } {
	return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

function toStoredFile(directory: string, path: string): StoredFile {
	const bytes = readFileSync(join(directory, path));
	return { path, size: bytes.length, md5: createHash("md5").update(bytes).digest("hex") };
}

async function send(
	{ path, md5 }: StoredFile,
	{ directory, bucket, base }: DeployOrder,
): Promise<void> {
	const bytes = readFileSync(join(directory, path));
	if (createHash("md5").update(bytes).digest("hex") !== md5)
		throw new Refusal(DEPLOY_TEXTS.changed(path), EXIT_CODES.failed);
	await bucket.write(path, bytes, toHeaders(path, base));
}

/** Of the headers a bucket can keep: what it is, and how long browsers may. */
function toHeaders(path: string, base: string): Record<string, string> {
	const headers = findHeaders(toHeaderRules(base), base + path);
	const cache = headers.filter(({ name }) => name === "Cache-Control").at(-1);
	const type =
		TYPES[path.slice(path.lastIndexOf("."))] ?? lookup(path) ?? "application/octet-stream";
	const isText = /^text\/|json$|xml$|javascript$/.test(type);
	return {
		"content-type": isText ? `${type}; charset=utf-8` : type,
		...(cache && { "cache-control": cache.value }),
	};
}

const TYPES: Readonly<Record<string, string>> = { ".eml": "message/rfc822" };

async function readRetired(bucket: Bucket): Promise<Retired> {
	const bytes = await bucket.read(STATE_PATH);
	return bytes ? JSON.parse(new TextDecoder().decode(bytes)) : {};
}

async function keepRetired(bucket: Bucket, { retired }: DeployPlan): Promise<void> {
	const bytes = new TextEncoder().encode(JSON.stringify(retired));
	await bucket.write(STATE_PATH, bytes, { "content-type": "application/json" });
}

/** What was sent is believed when the bucket lists it. */
async function verify(local: readonly StoredFile[], { bucket }: DeployOrder): Promise<void> {
	const stored = new Map((await bucket.list()).map(({ path, md5 }) => [path, md5]));
	const wrong = local.filter(({ path, md5 }) => stored.get(path) !== md5).map(({ path }) => path);
	if (wrong.length > 0) throw new Refusal(DEPLOY_TEXTS.unverified(wrong), EXIT_CODES.failed);
}

async function forEach<Item>(
	items: readonly Item[],
	work: (item: Item) => Promise<void>,
): Promise<void> {
	const queue = items.values();
	const run = async () => {
		for (const item of queue) await work(item);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, run));
}
