import type { Root } from "hast";
import type { MarkdownContext } from "./markdown-context.ts";

/** Hands the finished tree to the one who asked for it, who may replace it. */
export function rehypeFinish({ finish }: Pick<MarkdownContext, "finish">) {
	return (tree: Root): Root => finish?.(tree) ?? tree;
}
