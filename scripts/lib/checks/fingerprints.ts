const SHINGLE = 8;
/** Kept of each text: the smallest hashes, which two texts share in the measure in which they are alike (Broder, 1997). */
const KEPT = 64;
/** Texts that share so many of their smallest hashes are compared. */
const BANDS = 16;
const LEAST = 120;

/** What a text says, as far as it can be compared; empty for a short one. */
export function toFingerprint(text: string): Uint32Array {
	const plain = text.replaceAll(/[^\p{Script=Han}\p{L}\p{N}]/gu, "");
	if (plain.length < LEAST) return new Uint32Array();
	const hashes = new Set<number>();
	for (let at = 0; at + SHINGLE <= plain.length; at += 1) hashes.add(hash(plain, at));
	return Uint32Array.from(hashes).sort().slice(0, KEPT);
}

/** FNV-1a with a final mix. */
function hash(text: string, from: number): number {
	let value = 0x811c9dc5;
	for (let at = from; at < from + SHINGLE; at += 1) {
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	}
	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	return (value ^ (value >>> 13)) >>> 0;
}

/** The part that two texts share, 0–1, by their smallest hashes together. */
export function compareFingerprints(a: Uint32Array, b: Uint32Array): number {
	const [inA, inB] = [new Set(a), new Set(b)];
	const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, KEPT);
	if (union.length === 0) return 0;
	return union.filter((value) => inA.has(value) && inB.has(value)).length / union.length;
}

/** Pairs that may be alike, each once: the later file by name, then the earlier. */
export function groupFingerprints(
	fingerprints: ReadonlyMap<string, Uint32Array>,
): [string, string][] {
	const holders = new Map<number, string[]>();
	for (const [file, hashes] of fingerprints) {
		for (const value of hashes.slice(0, BANDS)) {
			holders.set(value, [...(holders.get(value) ?? []), file]);
		}
	}
	const pairs = new Map<string, [string, string]>();
	for (const files of holders.values()) {
		// A phrase of every article's end is no sign.
		if (files.length < 2 || files.length > BANDS) continue;
		files.forEach((file, index) => {
			for (const other of files.slice(index + 1)) {
				const [earlier = "", later = ""] = [file, other].toSorted();
				pairs.set(`${earlier}\n${later}`, [later, earlier]);
			}
		});
	}
	return [...pairs.values()];
}
