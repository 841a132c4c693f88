/** `/` puts the cursor into a field, unless the reader is writing somewhere else. Returns what undoes it. */
export function focusOnSlash(field: HTMLInputElement): () => void {
	const listen = (event: KeyboardEvent) => {
		if (event.key !== "/" || event.defaultPrevented || isChord(event)) return;
		if (isWritable(event.target)) return;
		event.preventDefault();
		field.focus();
		field.select();
	};
	document.addEventListener("keydown", listen);
	return () => document.removeEventListener("keydown", listen);
}

function isChord({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
	return ctrlKey || metaKey || altKey || isComposing;
}

function isWritable(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.matches("input, textarea, select");
}
