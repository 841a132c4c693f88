import { describe, expect, test } from "vitest";
import { runThreads } from "../../../scripts/lib/threads/run-threads.ts";
import { startThread, type StartedThread } from "../../../scripts/lib/threads/start-thread.ts";

const SCRIPT = new URL("../../support/doubling-thread.ts", import.meta.url);

function* count(most: number): Generator<number, undefined> {
	for (let number = 0; number < most; number += 1) yield number;
	return undefined;
}

async function double(most: number, workerData: object = {}, first?: StartedThread) {
	const answers: number[] = [];
	await runThreads<number, number>({
		script: SCRIPT,
		workerData,
		parts: count(most),
		most: first ? 1 : 2,
		first,
		onAnswer: (answer) => void answers.push(answer),
	});
	return answers;
}

describe("work on several threads", () => {
	test("does every part once", async () => {
		const answers = await double(50);
		expect(answers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n * 2));
	});

	test("is done when there is nothing to do", async () => {
		expect(await double(0)).toEqual([]);
	});

	test("throws what a thread throws", async () => {
		await expect(double(50, { throws: 7 })).rejects.toThrow("No 7");
	});

	test("throws when a thread ends by itself", async () => {
		await expect(double(50, { dies: 7 })).rejects.toThrow("exit code 3");
	});

	test("goes on with a thread that was started before", async () => {
		const first = startThread({ script: SCRIPT, workerData: { throws: 7 } });
		await expect(double(50, {}, first)).rejects.toThrow("No 7");
		expect(await double(3, {}, startThread({ script: SCRIPT }))).toEqual([0, 2, 4]);
	});

	test("throws when a thread that was started before has ended", async () => {
		const first = startThread({ script: SCRIPT });
		await first.worker.terminate();
		await expect(double(3, {}, first)).rejects.toThrow("A thread ended");
	});

	test("throws what the one who asked throws, and begins nothing more", async () => {
		let asked = 0;
		const parts = {
			next() {
				asked += 1;
				return { done: false, value: asked } as const;
			},
		};
		const work = runThreads<number, number>({
			script: SCRIPT,
			workerData: {},
			parts,
			most: 2,
			onAnswer() {
				throw new Error("Enough");
			},
		});
		await expect(work).rejects.toThrow("Enough");
		expect(asked).toBeLessThanOrEqual(3);
	});
});
