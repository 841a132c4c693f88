import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { identifyProcess, isRunning, type ProcessIdentity } from "./process-identity.ts";

/** What a lock file says: who builds. */
interface Holder {
	owner: ProcessIdentity;
	/** The process that renders or indexes for the owner. */
	child?: ProcessIdentity | undefined;
}

export interface Lock {
	/** Names the child, whose life keeps the lock held if the owner is killed; `undefined` when it has ended. */
	nameChild(pid: number | undefined): Promise<void>;
	/** At once, so that it can be the last thing a process does. */
	release(): void;
}

/** Takes the lock at this path, or tells the pid of the running build that holds it. */
export async function takeLock(path: string): Promise<Lock | { heldBy: number }> {
	await mkdir(dirname(path), { recursive: true });
	const holder: Holder = { owner: identifyProcess(process.pid) };
	while (!(await createWhole(path, holder))) {
		const found = await readFile(path, "utf8").catch(toMissing);
		if (found === undefined) continue;
		const living = findLiving(found);
		if (living) return { heldBy: living.pid };
		await removeStale(path, found);
	}
	return {
		async nameChild(pid) {
			const child = pid === undefined ? undefined : identifyProcess(pid);
			await replaceWhole(path, { ...holder, child });
		},
		release: () => rmSync(path, { force: true }),
	};
}

function findLiving(text: string): ProcessIdentity | undefined {
	const { owner, child } = parseHolder(text);
	return [owner, child].find((process) => process !== undefined && isRunning(process));
}

function parseHolder(text: string): Partial<Holder> {
	try {
		return JSON.parse(text) ?? {};
	} catch {
		// Locks are written whole, so this is no lock of a build that runs.
		return {};
	}
}

/** False if there is a lock already. A link, unlike an exclusive write, shows the file with its text. */
async function createWhole(path: string, holder: Holder): Promise<boolean> {
	const draft = await writeDraft(path, holder);
	try {
		await link(draft, path);
		return true;
	} catch (error) {
		if (hasCode(error, "EEXIST")) return false;
		throw new Error(`Cannot create the lock ${path}`, { cause: error });
	} finally {
		await rm(draft, { force: true });
	}
}

async function replaceWhole(path: string, holder: Holder): Promise<void> {
	await rename(await writeDraft(path, holder), path);
}

async function writeDraft(path: string, holder: Holder): Promise<string> {
	const draft = `${path}.${randomUUID()}`;
	await writeFile(draft, JSON.stringify(holder));
	return draft;
}

/** Of two builds that find the same stale lock, only one may take the other's new lock for it: neither. */
async function removeStale(path: string, text: string): Promise<void> {
	const aside = `${path}.${randomUUID()}`;
	const moved = await rename(path, aside).then(() => true, toMissing);
	if (!moved) return;
	const isStale = (await readFile(aside, "utf8")) === text;
	if (!isStale) await link(aside, path).catch(toMissing);
	await rm(aside, { force: true });
}

function toMissing(error: unknown): undefined {
	if (hasCode(error, "ENOENT")) return undefined;
	throw error;
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && "code" in error && error.code === code;
}
