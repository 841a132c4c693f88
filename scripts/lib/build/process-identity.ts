import { readFileSync } from "node:fs";

/** A process, told apart from a later one with the same number. */
export interface ProcessIdentity {
	pid: number;
	/** Boot and start time as Linux counts them; absent where there is no `/proc`. */
	start?: string | undefined;
}

export function identifyProcess(pid: number): ProcessIdentity {
	return { pid, start: findStart(pid) };
}

/** Whether the very process is still running. */
export function isRunning({ pid, start }: ProcessIdentity): boolean {
	if (!isPidInUse(pid)) return false;
	return start === undefined || findStart(pid) === start;
}

function isPidInUse(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it runs, as someone else.
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}

/** The boot's id and the process's 22nd field, its start in ticks since boot (`man 5 proc`). */
function findStart(pid: number): string | undefined {
	try {
		const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		// The second field is the command in brackets and may hold spaces and brackets itself.
		const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		// A zombie waits to be collected; it does nothing any more.
		if (state === "Z" || state === "X") return "dead";
		return `${boot}/${rest[18]}`;
	} catch {
		// Not Linux, or the process has ended: the pid alone must do.
		return undefined;
	}
}
