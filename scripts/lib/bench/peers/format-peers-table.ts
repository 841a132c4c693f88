import type { PeerBenchRow, PeerCase } from "./bench-peers.ts";

const CASES: Readonly<Record<PeerCase, string>> = {
	cold: "cold, no cache",
	edit: "newest article edited",
	again: "no change",
};

const FIRST = "Hugo";

/** Medians of all rounds, and each as a ratio of Hugo's in the same case. */
export function formatPeersTable(rows: readonly PeerBenchRow[]): string {
	const builders = [...new Set(rows.map(({ builder }) => builder))];
	const lines = (Object.keys(CASES) as PeerCase[]).flatMap((name) => {
		const ofCase = rows.filter((row) => row.case === name);
		const first = toMedian(ofCase.filter(({ builder }) => builder === FIRST).map(toSeconds));
		return builders.flatMap((builder) => {
			const own = ofCase.filter((row) => row.builder === builder);
			const memory = toMedian(own.map(({ measured }) => (measured.memory ?? 0) / 1024 ** 3));
			const line = toLine({ name, builder, seconds: toMedian(own.map(toSeconds)), first, memory });
			const site = own.flatMap(({ siteSeconds }) => siteSeconds ?? []);
			if (site.length === 0) return [line];
			const alone = `${builder}, without search and checks`;
			return [line, toLine({ name, builder: alone, seconds: toMedian(site), first, memory })];
		});
	});
	return [
		"| build | by | seconds | ÷ Hugo | memory |",
		"| --- | --- | ---: | ---: | ---: |",
		...lines,
	].join("\n");
}

interface Line {
	name: PeerCase;
	builder: string;
	seconds: number;
	first: number;
	memory: number;
}

function toLine({ name, builder, seconds, first, memory }: Line): string {
	const ratio = first > 0 ? (seconds / first).toFixed(2) : "—";
	return `| ${CASES[name]} | ${builder} | ${seconds.toFixed(1)} | ${ratio} | ${memory.toFixed(2)} GB |`;
}

function toSeconds({ measured }: PeerBenchRow): number {
	return measured.seconds;
}

function toMedian(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
