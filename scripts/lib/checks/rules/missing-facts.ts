import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PaperRule } from "../rule.ts";

const SITE_FILE = "site.yaml";

/** Said once for the paper, not for each edition. */
export const NO_SERIAL: PaperRule = {
	id: "no-serial",
	severity: "hint",
	scope: "paper",
	find: ({ paper: { editions } }) =>
		editions.length > 0 && editions.every(({ serialNumber }) => serialNumber === undefined)
			? [{ file: SITE_FILE, text: CHECK_RULE_TEXTS.noSerial() }]
			: [],
};

export const NO_CN_NUMBER: PaperRule = {
	id: "no-cn-number",
	severity: "hint",
	scope: "paper",
	find: ({ paper: { site } }) =>
		site.cnNumber === undefined ? [{ file: SITE_FILE, text: CHECK_RULE_TEXTS.noCnNumber() }] : [],
};
