import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../domain/fault.ts";
import type { Observer } from "./observer.ts";
import type { Source } from "./source.ts";
import { toFault } from "./to-fault.ts";

export interface SourceOptions {
	/** The content folder's path. */
	contentDirectory: string;
	/** Sees every file as it is read. */
	observer?: Observer | undefined;
	/** How the bytes of a file are had; from the content folder by default. */
	readBytes?: Source["readBytes"] | undefined;
}

/** Sends what is found to a list. */
export function toSource(options: SourceOptions & Pick<Source, "memory">, faults: Fault[]): Source {
	const faulty = new Set<string>();
	const reportFault = (fault: Fault) => {
		faulty.add(fault.file);
		faults.push(fault);
	};
	const { contentDirectory, observer, memory } = options;
	return {
		...{ contentDirectory, observer, memory },
		readBytes: options.readBytes ?? ((file) => readFileBytes(join(contentDirectory, file))),
		report: (problem, place) => reportFault(toFault(problem, place)),
		reportFault,
		isFaulty: (file) => faulty.has(file),
	};
}

function readFileBytes(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (cause) {
		throw new Error(`Cannot read the file ${path}`, { cause });
	}
}
