// A thread for the tests of run-threads: doubles numbers, and fails at one.
import { parentPort, workerData } from "node:worker_threads";

parentPort?.on("message", (number: number) => {
	if (number === workerData?.dies) process.exit(3);
	if (number === workerData?.throws) throw new Error(`No ${number}`);
	parentPort?.postMessage(number * 2);
});
