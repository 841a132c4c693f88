import type { Report } from "./to-fault.ts";

/** Where files are read from and faults are sent to. */
export interface Source {
	/** The content folder's path. */
	contentDirectory: string;
	report: Report;
}
