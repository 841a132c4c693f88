// Checks pages in a thread of its own; started by find-page-defects.ts.
import { parentPort, workerData } from "node:worker_threads";
import { type CheckOrder, createPageChecker } from "./page-checker.ts";

const check = createPageChecker(workerData as CheckOrder);

parentPort?.on("message", async (pages: readonly string[]) => {
	parentPort?.postMessage(await check(pages));
});
