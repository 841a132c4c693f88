import { randomUUID } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { identifyProcess, isRunning, type ProcessIdentity } from "./process-identity.ts";

/** Milliseconds between two looks at a lock that another build is about to remove. */
const TURN = 5;

/** What a lock file says: who builds. */
interface Holder {
	owner: ProcessIdentity;
	/** The processes that compile or index for the owner; some may have ended. */
	children?: readonly ProcessIdentity[];
}

export interface Lock {
	/** Names the children, whose lives keep the lock held if the owner is killed. At once: they are not named before, nor after the release. */
	nameChildren(pids: readonly number[]): void;
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
		nameChildren: (pids) => replaceWhole(path, { ...holder, children: pids.map(identifyProcess) }),
		release: () => rmSync(path, { force: true }),
	};
}

function findLiving(text: string): ProcessIdentity | undefined {
	const { owner, children = [] } = parseHolder(text);
	return [owner, ...children].find((process) => process !== undefined && isRunning(process));
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

function replaceWhole(path: string, holder: Holder): void {
	const draft = toDraft(path);
	writeFileSync(draft, JSON.stringify(holder));
	renameSync(draft, path);
}

async function writeDraft(path: string, holder: Holder): Promise<string> {
	const draft = toDraft(path);
	await writeFile(draft, JSON.stringify(holder));
	return draft;
}

function toDraft(path: string): string {
	return `${path}.${randomUUID()}`;
}

/**
 * Removes a lock whose build is gone, if it is still the one that was read. One
 * build at a time does so, or it would remove the lock that another one has taken
 * meanwhile; the others look again a moment later.
 */
async function removeStale(path: string, text: string): Promise<void> {
	const turn = `${path}.turn`;
	if (!(await createWhole(turn, { owner: identifyProcess(process.pid) }))) {
		const holder = await readFile(turn, "utf8").catch(toMissing);
		if (holder !== undefined && !findLiving(holder)) await rm(turn, { force: true });
		await delay(TURN);
		return;
	}
	try {
		const found = await readFile(path, "utf8").catch(toMissing);
		if (found === text) await rm(path, { force: true });
	} finally {
		await rm(turn, { force: true });
	}
}

function toMissing(error: unknown): undefined {
	if (hasCode(error, "ENOENT")) return undefined;
	throw error;
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && "code" in error && error.code === code;
}
