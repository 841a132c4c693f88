import { type ConfigData, definePlugin, type HtmlElement, Rule } from "html-validate";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import { toLoadedAddresses } from "./loaded-addresses.ts";
import { isScriptAddress } from "./script-address.ts";

/** Data that a browser never runs may stand in the page. */
const DATA_TYPE = "application/ld+json";

/** The policy refuses whatever runs or paints from inside a page. */
class NoInlineCode extends Rule {
	override setup(): void {
		this.on("dom:ready", ({ document }) => {
			for (const element of document.querySelectorAll("style, script")) {
				const isFile = element.hasAttribute("src");
				const isData = element.getAttributeValue("type") === DATA_TYPE;
				if (!isFile && !isData) this.#reportAt(element, `<${element.tagName}>`);
			}
			for (const element of document.querySelectorAll("*")) {
				for (const { key, value } of element.attributes) {
					const isCode =
						/^on|^style$/i.test(key) || (typeof value === "string" && isScriptAddress(value));
					if (isCode) this.#reportAt(element, `<${element.tagName} ${key}>`);
				}
			}
		});
	}

	#reportAt(element: HtmlElement, what: string): void {
		this.report({ node: element, message: CHECK_TEXTS.inlineCode(what) });
	}
}

/** Everything a page loads comes from the site itself, below its base. */
class NearResources extends Rule<void, { base: string }> {
	override setup(): void {
		const isNear = (address: string) =>
			address.startsWith(this.options.base) && !/^\/[/\\]/.test(address);
		this.on("dom:ready", ({ document }) => {
			for (const element of document.querySelectorAll("*")) {
				for (const address of toLoadedAddresses(element).filter((each) => !isNear(each))) {
					this.report({ node: element, message: CHECK_TEXTS.farResource(address) });
				}
			}
		});
	}
}

export const OWN_RULES = {
	"gongbao/inline-code": NoInlineCode,
	"gongbao/far-resource": NearResources,
};

export function toHtmlConfiguration({ base }: { base: string }): ConfigData {
	return {
		root: true,
		extends: ["html-validate:recommended"],
		plugins: [definePlugin({ name: "gongbao", rules: OWN_RULES })],
		rules: {
			"gongbao/inline-code": "error",
			"gongbao/far-resource": ["error", { base }],
			// Our own rule finds inline styles in the same pass.
			"no-inline-style": "off",
			// Matters of taste: Astro writes void elements, doctype and whitespace its own way.
			"doctype-style": "off",
			"no-trailing-whitespace": "off",
			"void-style": "off",
			"attr-quotes": "off",
			"attribute-boolean-style": "off",
			"attribute-empty-style": "off",
			"long-title": "off",
			"tel-non-breaking": "off",
		},
	};
}
