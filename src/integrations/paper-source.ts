import { resolve } from "node:path";
import { type Instant, parseInstant } from "../domain/instant.ts";

/** What a build or the development server is made from. */
export interface PaperSource {
	/** An absolute path. */
	contentDirectory: string;
	/** Embargoed articles appear from this instant. */
	cutOff: Instant;
}

const CONTENT = "GONGBAO_CONTENT";
const NOW = "GONGBAO_NOW";

/** The variables of the environment that hand the source to the process that renders. */
export function toEnvironment({ contentDirectory, cutOff }: PaperSource): Record<string, string> {
	return { [CONTENT]: contentDirectory, [NOW]: formatInstant(cutOff) };
}

/**
 * The source that the environment names; without it `content` and this moment.
 * Throws if the instant cannot be read.
 */
export function readPaperSource(environment: NodeJS.ProcessEnv = process.env): PaperSource {
	const now = environment[NOW];
	const cutOff = now === undefined ? toWholeSecond(Date.now()) : parseInstant(now);
	if (cutOff === undefined) throw new Error(`${NOW} is not an instant with a zone: ${now}`);
	return { contentDirectory: resolve(environment[CONTENT] ?? "content"), cutOff };
}

/** The clock's reading, which is in milliseconds, as an embargo can be written. */
export function toWholeSecond(milliseconds: number): Instant {
	return (Math.floor(milliseconds / 1000) * 1000) as Instant;
}

/** `2020-12-02T00:00:00Z` */
export function formatInstant(instant: Instant): string {
	return new Date(instant).toISOString().replace(/\.\d+Z$/, "Z");
}
