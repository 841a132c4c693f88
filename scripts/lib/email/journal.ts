import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * What is known of one letter. `handed-over` is written before its last byte
 * leaves, so a letter that ends there may have arrived or not.
 */
const STATES = ["handed-over", "sent", "rejected", "deferred"] as const;

export type LetterState = (typeof STATES)[number];

export interface JournalEntry {
	/** See `Recipient.key`. */
	recipient: string;
	state: LetterState;
	/** What the server answered. */
	reply?: string | undefined;
}

/** One edition's letters, a line for every step of every letter; nothing is ever taken back. */
export interface Journal {
	/** The last entry of each recipient. */
	entries: Map<string, JournalEntry>;
	/** Resolves when the entry would outlive a power cut. */
	record(entry: JournalEntry): Promise<void>;
	close(): Promise<void>;
}

/** Opens the journal at this path, or starts it. Throws if a line of it cannot be read. */
export async function openJournal(path: string): Promise<Journal> {
	await mkdir(dirname(path), { recursive: true });
	const text = await readFile(path, "utf8").catch(toEmpty);
	const entries = readEntries(text, path);
	const file = await open(path, "a", 0o600);
	// A crash while a line was written leaves half of it: it told nothing that had happened yet.
	if (text !== "" && !text.endsWith("\n")) await file.appendFile("\n");
	return {
		entries,
		async record(entry) {
			await file.appendFile(`${JSON.stringify({ ...entry, at: new Date().toISOString() })}\n`);
			await file.datasync();
			entries.set(entry.recipient, entry);
		},
		close: () => file.close(),
	};
}

/** The journal's entries without opening it for writing. */
export async function readJournal(path: string): Promise<Journal["entries"]> {
	return readEntries(await readFile(path, "utf8").catch(toEmpty), path);
}

function readEntries(text: string, path: string): Map<string, JournalEntry> {
	const entries = new Map<string, JournalEntry>();
	for (const [index, line] of text.split("\n").entries()) {
		if (line === "") continue;
		const entry = parseEntry(line);
		if (entry) entries.set(entry.recipient, entry);
		else if (!isTorn(text, index)) throw new Error(`${path}:${index + 1} is no entry of a journal`);
	}
	return entries;
}

/** Half a line, at the end or where a later run went on. */
function isTorn(text: string, index: number): boolean {
	const line = text.split("\n")[index] ?? "";
	return line.startsWith("{") && !line.endsWith("}");
}

function parseEntry(line: string): JournalEntry | undefined {
	try {
		const { recipient, state, reply } = JSON.parse(line);
		const known = STATES.find((each) => each === state);
		if (typeof recipient !== "string" || !known) return undefined;
		return { recipient, state: known, ...(typeof reply === "string" && { reply }) };
	} catch {
		return undefined;
	}
}

function toEmpty(error: NodeJS.ErrnoException): string {
	if (error.code === "ENOENT") return "";
	throw error;
}
