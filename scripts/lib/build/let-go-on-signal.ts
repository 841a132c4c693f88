import { constants } from "node:os";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import type { Children } from "./children.ts";
import type { Lock } from "./lock.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export interface Guard {
	/** Signals have their usual effect again. */
	stop(): void;
}

/** Until stopped: a signal ends the children, releases the lock and ends the process as shells expect. */
export function letGoOnSignal(lock: Lock, children: Children): Guard {
	const letGo = (signal: NodeJS.Signals) => {
		children.end();
		lock.release();
		console.error(BUILD_TEXTS.stopped);
		process.exit(128 + constants.signals[signal]);
	};
	for (const signal of SIGNALS) process.on(signal, letGo);
	return {
		stop() {
			for (const signal of SIGNALS) process.off(signal, letGo);
		},
	};
}
