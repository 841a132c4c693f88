/**
 * Tells what stands in a field each time the reader has written something. While
 * an input method composes (pinyin that is not yet characters) nothing is told.
 */
export function watchTyping(field: HTMLInputElement, listen: (text: string) => void): void {
	let isComposing = false;
	field.addEventListener("compositionstart", () => {
		isComposing = true;
	});
	field.addEventListener("compositionend", () => {
		isComposing = false;
		listen(field.value);
	});
	field.addEventListener("input", (event) => {
		const isPart = event instanceof InputEvent && event.isComposing;
		if (!isComposing && !isPart) listen(field.value);
	});
}

/** Whether a key goes to the input method; Safari ends the composition before it tells of the key, with code 229. */
export function isComposingKey(event: KeyboardEvent): boolean {
	return event.isComposing || event.keyCode === 229;
}
