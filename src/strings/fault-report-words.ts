import type { Severity } from "../domain/severity.ts";
import { SEVERITY_NAMES } from "./severity-names.ts";

type Counts = Readonly<Record<Severity, number>>;

/** What is said about all faults together. */
export const FAULT_REPORT_WORDS = {
	count: ({ counts, files }: { counts: Counts; files: number }): string => {
		if (counts.error + counts.warning + counts.hint === 0) return "稿件没有错误";
		const severities = (["error", "warning", "hint"] as const)
			.filter((severity) => counts[severity] > 0)
			.map((severity) => ` ${counts[severity]} 处${SEVERITY_NAMES[severity]}`)
			.join("、");
		const advice = counts.error > 0 ? "，请改好再生成" : "";
		return `共 ${files} 个文件有${severities}${advice}`;
	},
	/** Before the message of what is no error. */
	severity: (severity: Severity): string => `${SEVERITY_NAMES[severity]}：`,
};
