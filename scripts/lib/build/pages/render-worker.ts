// Renders pages and documents in a thread of its own; started by render-pages.ts.
import { parentPort, workerData } from "node:worker_threads";
import { type Batch, createBatchRenderer, type RenderOrder } from "./render-batch.ts";

const renderBatch = await createBatchRenderer(workerData as RenderOrder);

parentPort?.on("message", async (batch: Batch) => {
	parentPort?.postMessage(await renderBatch(batch));
});
