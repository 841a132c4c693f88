import { DEPLOY_TEXTS } from "../../../src/strings/command-texts-deploy.ts";
import type { Places } from "../build/places.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { Refusal } from "../command/refusal.ts";
import type { Bucket, StoredFile } from "./bucket.ts";
import { type Notebook, openNotebook } from "./bucket-notes.ts";
import { type HeaderBook, makeHeaderBook } from "./file-headers.ts";
import { forEach } from "./for-each.ts";
import { readLocalFiles } from "./local-files.ts";
import { type DeployPlan, planDeploy } from "./plan-deploy.ts";
import { sendFile } from "./send-file.ts";

/** Files that are sent at once. */
const AT_ONCE = 16;
/** Between two lines of progress: files. */
const STRIDE = 500;

export interface DeployOrder {
	/** Of the built site. */
	places: Places;
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
	const { places, bucket, base, print } = order;
	const local = readLocalFiles(places);
	const headers = makeHeaderBook(
		local.map(({ path }) => path),
		base,
	);
	const notebook = await openNotebook(bucket);
	const { notes } = notebook;
	const plan = planDeploy({ ...order, local, remote: await bucket.list(), notes, headers });
	const sent = plan.steps.flat();
	const removals = plan.removals.flat().length;
	print(DEPLOY_TEXTS.plan({ ...countFiles(sent), same: plan.same, removals }));
	if (order.isTrial) return;
	await carryOut(plan, { ...order, headers, notebook });
	// The list that the plan was made from has shown the site already.
	if (sent.length + removals > 0) verify(local, await bucket.list());
	const kept = Object.keys(plan.retired).length;
	print(DEPLOY_TEXTS.done({ files: local.length, sent: sent.length, kept }));
}

interface Work extends DeployOrder {
	headers: HeaderBook;
	notebook: Notebook;
}

async function carryOut(plan: DeployPlan, work: Work): Promise<void> {
	const { bucket, headers, notebook, print } = work;
	const { retired } = notebook.notes;
	// Noted before anything is sent: whatever is there from now on was sent by this book, if the rest was.
	await notebook.write(plan.hasMislabelled ? { retired } : { retired, headers });
	const all = plan.steps.flat().length;
	let done = 0;
	for (const items of plan.steps) {
		await forEach({
			...{ items, atOnce: AT_ONCE },
			async work(file) {
				await sendFile(file, work);
				done += 1;
				if (done % STRIDE === 0) print(DEPLOY_TEXTS.progress({ done, all }));
			},
		});
	}
	await notebook.write({ retired: plan.retired, headers });
	for (const items of plan.removals)
		await forEach({ items, atOnce: AT_ONCE, work: (path) => bucket.remove(path) });
}

function countFiles(files: readonly StoredFile[]): { files: number; bytes: number } {
	return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** What was sent is believed when the bucket lists it. */
function verify(local: readonly StoredFile[], remote: readonly StoredFile[]): void {
	const stored = new Map(remote.map(({ path, md5 }) => [path, md5]));
	const wrong = local.filter(({ path, md5 }) => stored.get(path) !== md5).map(({ path }) => path);
	if (wrong.length > 0) throw new Refusal(DEPLOY_TEXTS.unverified(wrong), EXIT_CODES.failed);
}
