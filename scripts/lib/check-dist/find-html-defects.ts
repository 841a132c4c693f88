import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { BuiltSite, Defect } from "./defect.ts";
import { OWN_RULES, toHtmlConfiguration } from "./html-rules.ts";

/** What is wrong with the HTML of each page: by the standard, for assistive technology, by our policy. */
export async function findHtmlDefects(
	{ directory, base }: BuiltSite,
	files: readonly string[],
): Promise<Defect[]> {
	const validator = new HtmlValidate(new StaticConfigLoader(toHtmlConfiguration({ base })));
	const defects: Defect[] = [];
	for (const file of files.filter((name) => name.endsWith(".html"))) {
		const text = await readFile(join(directory, file), "utf8");
		const { results } = await validator.validateString(text, file);
		const messages = results.flatMap((result) => result.messages);
		defects.push(...messages.map((message) => toDefect(file, message)));
	}
	return defects;
}

function toDefect(file: string, { ruleId, line, column, message }: Message): Defect {
	const isOwn = ruleId in OWN_RULES;
	return {
		rule: isOwn ? ruleId.replace("gongbao/", "") : "invalid-html",
		file,
		line,
		column,
		message: isOwn ? message : CHECK_TEXTS.invalidHtml({ rule: ruleId, message }),
	};
}
