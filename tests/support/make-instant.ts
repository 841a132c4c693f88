import { type Instant, parseInstant } from "../../src/domain/instant.ts";

/** An instant of a test, checked. */
export function makeInstant(text: string): Instant {
	const instant = parseInstant(text);
	if (instant === undefined) throw new Error(`No such instant: ${text}`);
	return instant;
}
