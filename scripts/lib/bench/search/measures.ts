/** How well one query was answered; each 0–1. */
export interface Quality {
	/** The part of the right articles that was found. */
	recall: number;
	/** The part of the first ten, or of all where there are fewer, that is right. */
	precision: number;
	/** How near the order of the first ten is to the best one (Järvelin and Kekäläinen, 2002). */
	gain: number;
}

const FIRST = 10;

/** `found` in the engine's order; `grades` of all right articles by path, greater is better. */
export function measure(found: readonly string[], grades: ReadonlyMap<string, number>): Quality {
	if (grades.size === 0 && found.length === 0) return { recall: 1, precision: 1, gain: 1 };
	const right = found.filter((path) => grades.has(path));
	const first = found.slice(0, FIRST);
	const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, FIRST);
	const isRight = (path: string) => grades.has(path);
	return {
		recall: grades.size === 0 ? 1 : new Set(right).size / grades.size,
		precision: first.length === 0 ? 0 : first.filter(isRight).length / first.length,
		gain: sumGains(first.map((path) => grades.get(path) ?? 0)) / (sumGains(ideal) || 1),
	};
}

function sumGains(grades: readonly number[]): number {
	return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** The value that `share` (0–1) of the values do not exceed, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
