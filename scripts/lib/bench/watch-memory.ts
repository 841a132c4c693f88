import { readdirSync, readFileSync } from "node:fs";

const INTERVAL = 200;

/** Watches a process with all it has started, until asked for the most memory it had at once, in bytes. */
export function watchMemory(pid: number): () => number | undefined {
	let peak: number | undefined;
	const look = () => {
		const resident = measureTree(pid);
		if (resident !== undefined) peak = Math.max(peak ?? 0, resident);
	};
	const timer = setInterval(look, INTERVAL);
	return () => {
		clearInterval(timer);
		return peak;
	};
}

/** Resident bytes (VmRSS) of a process and its descendants; undefined where there is no `/proc`. */
function measureTree(root: number): number | undefined {
	try {
		const processes = readdirSync("/proc")
			.filter((name) => /^\d+$/.test(name))
			.flatMap((name) => readStatus(Number(name)));
		const isInTree = (pid: number): boolean => {
			if (pid === root) return true;
			const parent = processes.find((each) => each.pid === pid)?.parent;
			return parent !== undefined && parent > 1 && isInTree(parent);
		};
		return processes
			.filter(({ pid }) => isInTree(pid))
			.reduce((sum, { resident }) => sum + resident, 0);
	} catch {
		return undefined;
	}
}

function readStatus(pid: number): { pid: number; parent: number; resident: number }[] {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]);
		return [{ pid, parent: read("PPid"), resident: (read("VmRSS") || 0) * 1024 }];
	} catch {
		// It has ended meanwhile.
		return [];
	}
}
