import type { Severity } from "../domain/severity.ts";

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
	error: "错误",
	warning: "警告",
	hint: "提示",
};
