import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import type { Lock } from "./lock.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export interface Guard {
	/** The child that ends with this process. */
	watch(child: ChildProcess): void;
	/** Signals have their usual effect again. */
	stop(): void;
}

/** Until stopped: a signal ends the child, releases the lock and ends the process as shells expect. */
export function letGoOnSignal(lock: Lock): Guard {
	let running: ChildProcess | undefined;
	const letGo = (signal: NodeJS.Signals) => {
		running?.kill("SIGKILL");
		lock.release();
		console.error(BUILD_TEXTS.stopped);
		process.exit(128 + constants.signals[signal]);
	};
	for (const signal of SIGNALS) process.on(signal, letGo);
	return {
		watch(child) {
			running = child;
			child.once("exit", () => {
				running = undefined;
			});
		},
		stop() {
			for (const signal of SIGNALS) process.off(signal, letGo);
		},
	};
}
