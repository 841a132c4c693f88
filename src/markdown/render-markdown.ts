import type { MarkdownContext } from "./markdown-context.ts";
import { toMarkdownRenderer } from "./processor.ts";

/**
 * Renders a body without faults (see `findMarkdownFaults`) to HTML that is safe
 * to put into a page. Headings begin at `h2`.
 *
 * Throws an Error that names `context.file`, with its `cause`.
 */
export async function renderMarkdown(body: string, context: MarkdownContext): Promise<string> {
	try {
		const renderer = await toMarkdownRenderer(context);
		const { code } = await renderer.render(body);
		return code;
	} catch (cause) {
		throw new Error(`Cannot render the body of ${context.file}`, { cause });
	}
}
