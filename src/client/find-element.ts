/** The element that a page of ours has for certain; throws where it has not. */
export function findElement<Found extends Element = HTMLElement>(
	root: ParentNode,
	selector: string,
): Found {
	const found = root.querySelector<Found>(selector);
	if (!found) throw new Error(`There is no ${selector}`);
	return found;
}
