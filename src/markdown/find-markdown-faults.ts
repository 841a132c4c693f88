import { inspectBody } from "./inspect-body.ts";
import type { MarkdownFault } from "./markdown-fault.ts";

/** Everything wrong in a body, in the order of its places. Pure. */
export function findMarkdownFaults(body: string): MarkdownFault[] {
	return inspectBody(body).faults;
}
