import { SHARE_WORDS } from "../../strings/share-words.ts";
import { findElement } from "../find-element.ts";

interface Story {
	title: string;
	summary: string;
	url: string;
}

/** What the page says of itself, so that what is passed on is what others see of a link. */
function readStory(): Story {
	const read = (property: string) =>
		findElement<HTMLMetaElement>(document, `meta[property="og:${property}"]`).content;
	return { title: read("title"), summary: read("description"), url: read("url") };
}

/** Copies a text that can be pasted into a chat; shows it for copying by hand where the browser refuses. */
export async function copyStory(root: HTMLElement): Promise<void> {
	const { title, summary, url } = readStory();
	const text = [title, summary, url].join("\n");
	const status = findElement(root, "[role=status]");
	root.querySelector("textarea")?.remove();
	if (await copyText(text)) {
		status.textContent = SHARE_WORDS.copied;
		return;
	}
	status.textContent = SHARE_WORDS.copyByHand;
	const field = document.createElement("textarea");
	field.setAttribute("aria-label", SHARE_WORDS.copy);
	field.readOnly = true;
	field.rows = 4;
	field.value = text;
	root.append(field);
	field.focus();
	field.select();
}

async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

/** WeChat's older browsers have no clipboard, but a command. */
function copyBySelection(text: string): boolean {
	const former = document.activeElement;
	const field = document.createElement("textarea");
	field.value = text;
	field.className = "visually-hidden";
	document.body.append(field);
	field.select();
	try {
		return document.execCommand("copy");
	} catch {
		return false;
	} finally {
		field.remove();
		if (former instanceof HTMLElement) former.focus();
	}
}

/** Opens the system's own list of people and programs; whoever closes it wanted nothing else. */
export async function sendStory(): Promise<void> {
	const { title, summary, url } = readStory();
	await navigator.share({ title, text: summary, url }).catch(() => undefined);
}
