import { MARK_WORDS, formatMarkCount, formatMarkPlace } from "../../strings/mark-words.ts";
import { findElement } from "../find-element.ts";
import { loadFold } from "./load-fold.ts";
import { type MarkedPlace, markElement, removeMarks } from "./mark-element.ts";

/** Marks the query in the article, goes to its first place, and shows a bar that leads through the places; returns what undoes it. */
export async function showMarks(
	bar: HTMLElement,
	{ query, base }: { query: string; base: string },
): Promise<() => void> {
	const article = findElement(document, "article");
	const fold = await loadFold({ base, texts: [query, article.textContent ?? ""] });
	const places = markElement(article, { query, fold });
	if (places.length === 0) return () => undefined;
	const undo = () => {
		removeMarks(places);
		bar.replaceChildren();
	};
	fillBar(bar, { query, places, remove: () => leave(undo) });
	if (isNewVisit()) goTo(places[0]);
	return undo;
}

/** Without marks the address is the article's own again. */
function leave(undo: () => void): void {
	undo();
	history.replaceState(history.state, "", location.pathname + location.search);
	findElement(document, "main").focus({ preventScroll: true });
}

interface Bar {
	query: string;
	places: readonly MarkedPlace[];
	remove(): void;
}

function fillBar(bar: HTMLElement, { query, places, remove }: Bar): void {
	const section = document.createElement("section");
	section.setAttribute("aria-label", MARK_WORDS.bar);
	const text = document.createElement("p");
	text.setAttribute("role", "status");
	text.textContent = formatMarkCount({ query, count: places.length });
	let place = 0;
	const step = (by: number) => {
		place = (place + by + places.length) % places.length;
		text.textContent = formatMarkPlace({ place: place + 1, count: places.length });
		goTo(places[place]);
	};
	section.append(text);
	if (places.length > 1) {
		section.append(toButton(MARK_WORDS.previous, () => step(-1)));
		section.append(toButton(MARK_WORDS.next, () => step(1)));
	}
	section.append(toButton(MARK_WORDS.remove, remove));
	bar.replaceChildren(section);
}

function toButton(label: string, press: () => void): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = label;
	button.addEventListener("click", press);
	return button;
}

function goTo(place: MarkedPlace | undefined): void {
	for (const mark of document.querySelectorAll("mark.is-current")) {
		mark.classList.remove("is-current");
	}
	for (const mark of place ?? []) mark.classList.add("is-current");
	const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
	place?.[0]?.scrollIntoView({ block: "center", behavior: isStill ? "auto" : "smooth" });
}

/** A reader who comes back, or loads the page again, stays where the browser puts them. */
function isNewVisit(): boolean {
	const [navigation] = performance.getEntriesByType("navigation");
	return !(navigation instanceof PerformanceNavigationTiming) || navigation.type === "navigate";
}
