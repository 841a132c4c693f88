import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { createChildren } from "../../../scripts/lib/build/children.ts";
import type { ChildRequest } from "../../support/child-process.ts";

const script = new URL("../../support/child-process.ts", import.meta.url);

function startChildren() {
	const named: (readonly ChildProcess[])[] = [];
	const children = createChildren((running) => named.push(running));
	onTestFinished(() => children.end());
	const ask = (request: ChildRequest = {}) => children.run<{ pid: number }>({ script, request });
	return { children, named, ask, toPids: () => named.map((each) => each.map(({ pid }) => pid)) };
}

describe("createChildren", () => {
	it("asks the process that was prepared, and starts another for the next", async () => {
		const { children, ask, toPids } = startChildren();
		children.prepare(script);
		const [first] = toPids().flat();
		expect((await ask()).pid).toBe(first);
		const next = await ask();
		expect(next.pid).not.toBe(first);
		expect(toPids()).toEqual([[first], [next.pid]]);
	});

	it("prepares a script once, and names all that run", async () => {
		const { children, ask, toPids } = startChildren();
		children.prepare(script);
		children.prepare(script);
		const answers = await Promise.all([ask(), ask()]);
		const pids = answers.map(({ pid }) => pid);
		expect(toPids()).toEqual([[pids[0]], pids]);
	});

	it("ends what was prepared and never asked", async () => {
		const { children, named } = startChildren();
		children.prepare(script);
		const [child] = named.flat();
		if (!child) throw new Error("No child was named");
		const ended = once(child, "exit");
		children.end();
		expect(await ended).toEqual([null, "SIGKILL"]);
	});

	it.each([
		["throws", /exit code 1 and no answer/],
		["exits", /exit code 0 and no answer/],
		["waits", /exit code \d+ and no answer/],
	] as const)("refuses a process that %s", async (does, message) => {
		const { ask } = startChildren();
		await expect(ask({ does })).rejects.toThrow(message);
	});

	it("starts another process if the prepared one has died before it was asked", async () => {
		const { children, named, ask } = startChildren();
		children.prepare(script);
		const [child] = named.flat();
		if (!child) throw new Error("No child was named");
		child.kill("SIGKILL");
		await once(child, "exit");
		expect((await ask()).pid).not.toBe(child.pid);
	});

	it("refuses a process that is killed at its work", async () => {
		const { named, ask } = startChildren();
		const asked = ask();
		named.flat()[0]?.kill("SIGKILL");
		await expect(asked).rejects.toThrow("ended with SIGKILL and no answer");
	});
});
