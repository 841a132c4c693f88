import { type KindWeight, isWithinBudget } from "./weigh-site.ts";
import { toTotal } from "./page-weight.ts";

const HEAD = ["kind", "html", "css", "js", "total", "budget", "heaviest page"];

/** A Markdown table of bytes after gzip; a page over its budget is marked. */
export function formatWeights(weights: readonly KindWeight[]): string {
	const rows = weights.map((kind) => {
		const { html, styles, scripts } = kind.weight;
		const total = isWithinBudget(kind)
			? String(toTotal(kind.weight))
			: `**${toTotal(kind.weight)}**`;
		return [kind.kind, html, styles, scripts, total, kind.budget, `\`${kind.path}\``];
	});
	const lines = [HEAD, HEAD.map(() => "---"), ...rows];
	return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
