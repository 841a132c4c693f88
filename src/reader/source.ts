import type { Fault } from "../domain/fault.ts";
import type { Observer } from "./observer.ts";
import type { ReaderMemory } from "./reader-memory.ts";
import type { Report } from "./to-fault.ts";

/** Where files are read from and faults are sent to. */
export interface Source {
	/** The content folder's path. */
	contentDirectory: string;
	/** The bytes of a file, relative to the content folder. Throws if they cannot be had. */
	readBytes(file: string): Uint8Array;
	/** Takes a problem of the reader's own rules. */
	report: Report;
	/** Takes a fault that has its texts already. */
	reportFault(fault: Fault): void;
	/** Whether something was reported of a file. */
	isFaulty(file: string): boolean;
	observer?: Observer | undefined;
	memory?: ReaderMemory | undefined;
}
