import { HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { Defect } from "./defect.ts";
import { OWN_RULES, toHtmlConfiguration } from "./html-rules.ts";

/** Finds what is wrong with the HTML of a page: by the standard, for assistive technology, by our policy. */
export function createHtmlChecker(base: string): (file: string, html: string) => Promise<Defect[]> {
	const validator = new HtmlValidate(new StaticConfigLoader(toHtmlConfiguration({ base })));
	return async (file, html) => {
		const { results } = await validator.validateString(html, file);
		const messages = results.flatMap((result) => result.messages);
		return messages.map((message) => toDefect(file, message));
	};
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
