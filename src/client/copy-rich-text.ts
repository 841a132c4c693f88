/**
 * The buttons of the page for a 公众号: each puts a part of the page on the
 * clipboard, as the page's source has it. What a browser makes of a selection
 * would have styles in it that it computed.
 */
const status = document.querySelector<HTMLElement>("[role=status]");

for (const button of document.querySelectorAll<HTMLElement>("[data-copies]")) {
	button.addEventListener("click", () => {
		const part = document.querySelector(`[data-copied="${button.dataset["copies"]}"]`);
		if (!part || !status) return;
		const isDone = copyPart(part);
		status.textContent = (isDone ? status.dataset["done"] : status.dataset["failed"]) ?? "";
	});
}

function copyPart(part: Element): boolean {
	const selection = getSelection();
	// Shows what is copied, and is what Ctrl+C takes where the button may not.
	selection?.selectAllChildren(part);
	const put = (event: ClipboardEvent) => {
		event.preventDefault();
		event.clipboardData?.setData("text/plain", String(selection));
		if (part.firstElementChild) event.clipboardData?.setData("text/html", part.innerHTML);
	};
	document.addEventListener("copy", put, { once: true });
	// Unlike the asynchronous clipboard it works in a file that was opened from a disk.
	const isDone = document.execCommand("copy");
	document.removeEventListener("copy", put);
	return isDone;
}

export {};
