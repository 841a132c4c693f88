import { readdirSync, readFileSync } from "node:fs";

const INTERVAL = 250;

/** The most that a process and all it has started held at once. */
export interface PeakMemory {
	bytes: number;
	/**
	 * Whether what processes share was counted once (proportional set size, PSS);
	 * else resident sizes were added up, and it was counted for each.
	 */
	isProportional: boolean;
}

/** Watches a process with all it has started, until asked for its peak; undefined where there is no `/proc`. */
export function watchMemory(pid: number): () => PeakMemory | undefined {
	let peak: PeakMemory | undefined;
	const look = () => {
		const now = measureTree(pid);
		if (now && now.bytes > (peak?.bytes ?? 0)) peak = now;
	};
	const timer = setInterval(look, INTERVAL);
	return () => {
		clearInterval(timer);
		return peak;
	};
}

function measureTree(root: number): PeakMemory | undefined {
	const parents = readParents();
	const isInTree = (pid: number | undefined): boolean =>
		pid === root || (pid !== undefined && pid > 1 && isInTree(parents.get(pid)));
	const found = [...parents.keys()].filter(isInTree).flatMap(readMemory);
	if (found.length === 0) return undefined;
	return {
		bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
		isProportional: found.every(({ isProportional }) => isProportional),
	};
}

/** Every process and its parent. */
function readParents(): Map<number, number> {
	const names = readProcesses().filter((name) => /^\d+$/.test(name));
	return new Map(
		names.flatMap((name) => {
			// The name of the program stands before, in brackets, and may hold anything.
			const stat = tryRead(`/proc/${name}/stat`)?.replace(/^.*\)/s, "").split(" ");
			return stat ? [[Number(name), Number(stat[2])]] : [];
		}),
	);
}

function readProcesses(): string[] {
	try {
		return readdirSync("/proc");
	} catch {
		return [];
	}
}

function readMemory(pid: number): PeakMemory[] {
	const shared = readField(`/proc/${pid}/smaps_rollup`, "Pss");
	const bytes = shared ?? readField(`/proc/${pid}/status`, "VmRSS");
	return bytes === undefined ? [] : [{ bytes, isProportional: shared !== undefined }];
}

function readField(file: string, name: string): number | undefined {
	const kilobytes = new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(tryRead(file) ?? "")?.[1];
	return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** Nothing if the process has ended meanwhile, or is not ours to look into. */
function tryRead(file: string): string | undefined {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return undefined;
	}
}
