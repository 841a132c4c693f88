import { isComposingKey } from "../watch-typing.ts";

/**
 * The arrow keys go from the field through the links below it and back; Escape
 * goes back to the field at once.
 */
export function moveByArrows(root: HTMLElement, field: HTMLInputElement, selector: string): void {
	root.addEventListener("keydown", (event) => {
		const { target } = event;
		if (!(target instanceof HTMLElement) || isComposingKey(event) || hasModifier(event)) return;
		const stops = [field, ...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
		const place = stops.indexOf(target);
		if (place < 0) return;
		const next = findNext(event.key, { stops, place });
		if (!next) return;
		event.preventDefault();
		next.focus();
		next.scrollIntoView({ block: "nearest" });
	});
}

function findNext(
	key: string,
	{ stops, place }: { stops: readonly HTMLElement[]; place: number },
): HTMLElement | undefined {
	if (key === "ArrowDown") return stops[place + 1];
	if (key === "ArrowUp") return stops[place - 1];
	if (key === "Escape" && place > 0) return stops[0];
	return undefined;
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
	return ctrlKey || metaKey || altKey || shiftKey;
}

function isVisible(element: HTMLElement): boolean {
	return element.getClientRects().length > 0;
}
