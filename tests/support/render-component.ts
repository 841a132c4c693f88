import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { type HTMLElement, parse } from "node-html-parser";

type Component = Parameters<AstroContainer["renderToString"]>[0];

/** A component as the site prints it, for questions by selector. */
export async function renderComponent(
	component: Component,
	props: Record<string, unknown>,
): Promise<HTMLElement> {
	const container = await AstroContainer.create();
	return parse(await container.renderToString(component, { props }));
}

/** The text of an element as it is read. */
export function toText(element: HTMLElement | null): string {
	return element?.text ?? "";
}
