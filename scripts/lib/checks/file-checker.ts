import { visit } from "unist-util-visit";
import { posix } from "node:path";
import type { Fault } from "../../../src/domain/fault.ts";
import type { Terms } from "../../../src/domain/terms.ts";
import { findWaivers, WAIVER_WORD } from "../../../src/domain/waiver.ts";
import { toPlainTextOfTree } from "../../../src/markdown/to-plain-text.ts";
import type {
	ObservedBody,
	ObservedRecord,
	ObservedText,
	Observer,
} from "../../../src/reader/observer.ts";
import { toFingerprint } from "./fingerprints.ts";
import { type Gathered, type InternalLink, makeGathered, type PlacedWaiver } from "./gathered.ts";
import { createLineTable, type LineTable } from "./line-table.ts";
import { type Passage, toPassages } from "./passage.ts";
import type { BodyRule, Finding, PassageRule, Rule, TermsRule } from "./rule.ts";
import { toFieldPassages, toPrintedFields } from "./to-field-passages.ts";

/** What the rules for the paper need to know of a file that is not read again. */
interface FileNote {
	waivers: PlacedWaiver[];
	links: InternalLink[];
}

interface OpenFile {
	file: string;
	note: FileNote;
	text: string;
	lines: LineTable;
}

/** Runs the rules for single files while the reader reads, and gathers what the rules for the paper need. */
export class FileChecker implements Observer {
	readonly faults: Fault[] = [];
	readonly gathered: Gathered = makeGathered();
	readonly #passageRules: readonly PassageRule[];
	readonly #termsRules: readonly TermsRule[];
	readonly #bodyRules: readonly BodyRule[];
	readonly #isCompared: boolean;
	/** Whether there are rules that need a body as a whole. */
	readonly #isThorough: boolean;
	readonly #notes = new Map<string, FileNote>();
	#open: OpenFile | undefined;
	/** Waits for the paper's terms, which may be read after it. */
	readonly #texts: { file: string; lines: LineTable; passages: readonly Passage[] }[] = [];

	constructor(rules: readonly Rule[]) {
		this.#passageRules = rules.filter((rule) => rule.scope === "passage");
		this.#termsRules = rules.filter((rule) => rule.scope === "terms");
		this.#bodyRules = rules.filter((rule) => rule.scope === "body");
		this.#isCompared = rules.some(({ id }) => id === "near-duplicate");
		this.#isThorough = this.#isCompared || this.#bodyRules.length > 0;
	}

	/** Only for the rules that stop a build: the others need more of a file than its note. */
	toNote(file: string): FileNote | undefined {
		if (this.faults.some((fault) => fault.file === file)) return undefined;
		return this.#notes.get(file);
	}

	onRemembered(file: string, note: unknown): void {
		const { waivers, links } = note as FileNote;
		this.#notes.set(file, { waivers, links });
		this.gathered.files.add(file);
		this.gathered.waivers.push(...waivers);
		this.gathered.links.push(...links);
	}

	onText({ file, text }: ObservedText): void {
		const lines = createLineTable(text);
		const note: FileNote = { waivers: [], links: [] };
		this.#open = { file, note, text, lines };
		this.#notes.set(file, note);
		this.gathered.files.add(file);
		if (!text.includes(WAIVER_WORD)) return;
		const yaml = file.endsWith(".md")
			? (/^---\n[\s\S]*?\n---(?:\n|$)/u.exec(text)?.[0] ?? "")
			: text;
		for (const waiver of findWaivers(yaml)) {
			note.waivers.push({ ...waiver, file, ...lines.toPlace(waiver.offset) });
		}
		this.gathered.waivers.push(...note.waivers);
	}

	onRecord({ file, value, place }: ObservedRecord): void {
		if (!this.#open || this.#open.file !== file || !file.endsWith(".md")) return;
		const { text, lines } = this.#open;
		const printed = toPrintedFields(value).map((field) => field.printed);
		if (!this.#isQuiet(printed.join("\n")))
			this.#check(file, lines, toFieldPassages({ value, place, text }));
		this.#gatherCover(file, value);
	}

	onBody({ file, body, root, plainText }: ObservedBody): void {
		if (!this.#open || this.#open.file !== file) return;
		// Plain text holds no link and no picture.
		if (!this.#isThorough && plainText !== undefined && this.#isQuiet(plainText)) return;
		const { text, lines } = this.#open;
		const start = text.length - body.length;
		const passages = toPassages(root, { text, start });
		this.#check(file, lines, passages);
		const checked = { file, body, start, root, passages, signatures: undefined };
		for (const rule of this.#bodyRules) {
			for (const finding of rule.find(checked)) this.#report(rule, { file, lines, finding });
		}
		this.#gatherBody({ file, root }, lines, start);
	}

	/** Runs the rules of `content/style/terms.yaml` on everything that was read. */
	checkTerms(terms: Terms): void {
		for (const { file, lines, passages } of this.#texts) {
			for (const rule of this.#termsRules) {
				for (const passage of passages) {
					for (const finding of rule.find(passage, terms)) {
						this.#report(rule, { file, lines, finding, passage });
					}
				}
			}
		}
	}

	/** Whether no rule for passages finds anything in them, a line each. */
	#isQuiet(passages: string): boolean {
		if (this.#termsRules.length > 0) return false;
		return this.#passageRules.every(({ sign }) => sign && !sign.test(passages));
	}

	#check(file: string, lines: LineTable, passages: readonly Passage[]): void {
		if (this.#termsRules.length > 0) this.#texts.push({ file, lines, passages });
		for (const rule of this.#passageRules) {
			for (const passage of passages) {
				for (const finding of rule.find(passage)) {
					this.#report(rule, { file, lines, finding, passage });
				}
			}
		}
	}

	#report(
		{ id, severity }: Pick<Rule, "id" | "severity">,
		found: { file: string; lines: LineTable; finding: Finding; passage?: Passage },
	): void {
		const { file, lines, finding, passage } = found;
		const offset = passage ? (passage.offsets[finding.index] ?? 0) : finding.index;
		const field = passage?.field;
		this.faults.push({
			rule: id,
			severity,
			file,
			...lines.toPlace(offset),
			...(field !== undefined && { field }),
			...finding.text,
		});
	}

	#gatherCover(file: string, value: unknown): void {
		if (typeof value !== "object" || value === null || !("cover" in value)) return;
		const { cover } = value;
		if (typeof cover !== "object" || cover === null || !("src" in cover)) return;
		this.#addPicture(file, String(cover.src));
	}

	#addPicture(file: string, source: string): void {
		this.gathered.shownPictures.add(posix.join(posix.dirname(file), decodeURI(source)));
	}

	#gatherBody(
		{ file, root }: Pick<ObservedBody, "file" | "root">,
		lines: LineTable,
		start: number,
	): void {
		const note = this.#notes.get(file);
		visit(root, (node) => {
			if (node.type === "image") this.#addPicture(file, node.url);
			if (node.type !== "link" || !node.url.startsWith("/")) return;
			const offset = start + (node.position?.start.offset ?? 0);
			note?.links.push({ file, ...lines.toPlace(offset), address: node.url });
		});
		this.gathered.links.push(...(note?.links ?? []));
		if (!this.#isCompared || !file.startsWith("editions/")) return;
		const fingerprint = toFingerprint(toPlainTextOfTree(root));
		if (fingerprint.length > 0) this.gathered.fingerprints.set(file, fingerprint);
	}
}
