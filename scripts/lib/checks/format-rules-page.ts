import { format } from "prettier";
import { CHECK_EXPLANATIONS } from "../../../src/strings/check-texts.ts";
import { RULES_PAGE_TEXTS } from "../../../src/strings/rules-page-texts.ts";
import { SEVERITY_NAMES } from "../../../src/strings/severity-names.ts";
import { RULES } from "./rules.ts";

/** The handbook's page on the rules, made from the rules themselves. */
export function formatRulesPage(): Promise<string> {
	const sections = RULES.map(({ id, severity }) => {
		const { name, why, bad, good } = CHECK_EXPLANATIONS[id];
		return [
			`## ${name}`,
			`\`${id}\`　${SEVERITY_NAMES[severity]}`,
			why,
			`${RULES_PAGE_TEXTS.bad}\n\n${toBlock(bad)}`,
			`${RULES_PAGE_TEXTS.good}\n\n${toBlock(good)}`,
		].join("\n\n");
	});
	const page = [`# ${RULES_PAGE_TEXTS.title}`, ...RULES_PAGE_TEXTS.lead, ...sections].join("\n\n");
	return format(`${page}\n`, { parser: "markdown", printWidth: 100, useTabs: true });
}

function toBlock(text: string): string {
	return `\`\`\`\`text\n${text}\n\`\`\`\``;
}
