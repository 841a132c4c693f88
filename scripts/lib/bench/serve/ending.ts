import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export interface Ending {
	/** Is called when the work ends, the last one first. */
	add(step: () => void): void;
	/** Takes all steps now. */
	finish(): void;
}

/** What must not outlive this process: the steps are taken on `finish`, on exit and on a signal. */
export function prepareEnding(): Ending {
	const steps: (() => void)[] = [];
	const takeSteps = () => {
		for (let step = steps.pop(); step; step = steps.pop()) step();
	};
	// A build that is running hears the signal too, and ends its own child first.
	const leave = (signal: NodeJS.Signals) =>
		void setImmediate(() => process.exit(128 + constants.signals[signal]));
	process.on("exit", takeSteps);
	for (const signal of SIGNALS) process.on(signal, leave);
	return {
		add: (step) => void steps.push(step),
		finish() {
			takeSteps();
			process.off("exit", takeSteps);
			for (const signal of SIGNALS) process.off(signal, leave);
		},
	};
}
