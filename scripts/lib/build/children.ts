import type { ChildProcess } from "node:child_process";
import { type ChildScript, startChild, type StartedChild } from "./run-child.ts";

/** The processes that a build starts, and that end with it. */
export interface Children {
	/** Starts a script before it is known what to ask it: the next `run` of it finds it ready. */
	prepare(script: URL): void;
	/** Runs a script in a process of its own, as `startChild` tells. */
	run<Answer>(order: ChildScript & { request: object }): Promise<Answer>;
	/** Ends those that run or wait, at once. */
	end(): void;
}

/** `onStart` hears of each process before it is asked anything, with all that run then. */
export function createChildren(
	onStart: (running: readonly ChildProcess[]) => void = () => undefined,
): Children {
	const running = new Set<ChildProcess>();
	const ready = new Map<string, StartedChild>();
	const start = (order: ChildScript) => {
		const child = startChild(order);
		running.add(child.process);
		child.process.once("exit", () => running.delete(child.process));
		onStart([...running]);
		return child;
	};
	return {
		prepare(script) {
			if (ready.has(script.href)) return;
			const child = start({ script });
			ready.set(script.href, child);
			// One that dies while it waits is not missed: the next run starts another.
			child.process.once("exit", () => {
				if (ready.get(script.href) === child) ready.delete(script.href);
			});
		},
		run({ request, ...order }) {
			const child = ready.get(order.script.href) ?? start(order);
			ready.delete(order.script.href);
			return child.ask(request);
		},
		end() {
			for (const child of running) child.kill("SIGKILL");
		},
	};
}
