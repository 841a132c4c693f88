import { SEARCH_WORDS, SUGGESTION_KIND_NAMES } from "../../strings/search-words.ts";
import { openRecentSearches } from "../recent-searches.ts";
import { openSuggester } from "../search/open-suggester.ts";
import { isComposingKey } from "../watch-typing.ts";
import { createOptionList, type Option, type OptionList } from "./option-list.ts";

/** Suggests below a field what its form may search: names of the registries, or the latest searches. */
export interface SuggestionBox {
	/** For what stands in the field. */
	suggest(text: string): Promise<void>;
}

export interface SuggestionBoxPlace {
	/** Holds the form; the box closes when focus leaves it. */
	root: HTMLElement;
	field: HTMLInputElement;
	/** Of the site, with a slash at both ends. */
	base: string;
}

export function openSuggestionBox({ root, field, base }: SuggestionBoxPlace): SuggestionBox {
	const recent = openRecentSearches(base);
	const suggester = openSuggester(base);
	const search = (text: string) => {
		field.value = text;
		field.form?.submit();
	};
	const list = createOptionList({
		field,
		label: SEARCH_WORDS.nameList,
		choose: ({ text }) => search(text),
	});
	const popup = createPopup({ field, list, clear: () => recent.clear() });
	// Next to the field, so that the Tab key comes from the one to the other.
	field.after(popup.element);
	root.addEventListener("focusout", ({ relatedTarget }) => {
		const isInside = relatedTarget instanceof Node && popup.element.contains(relatedTarget);
		if (relatedTarget !== field && !isInside) popup.close();
	});
	const find = async (text: string): Promise<Option[]> => {
		const names = await suggester.suggest(text);
		return names.map(({ kind, name }) => ({ text: name, note: SUGGESTION_KIND_NAMES[kind] }));
	};
	let turn = 0;
	const suggest = async (text: string) => {
		const mine = ++turn;
		const isEmpty = text.trim() === "";
		const options = isEmpty ? listRecent(recent.list()) : await find(text);
		// An answer that comes late must not stand below another text, nor below a field that was left.
		if (mine === turn && document.activeElement === field) {
			popup.open(options, { canClear: isEmpty });
		}
	};
	field.addEventListener("keydown", (event) => onKey(event, { list, popup, search, suggest }));
	return { suggest };
}

function listRecent(texts: readonly string[]): Option[] {
	return texts.map((text) => ({ text, note: SEARCH_WORDS.recent }));
}

interface Popup {
	element: HTMLElement;
	isOpen(): boolean;
	/** Stays closed without options. */
	open(options: readonly Option[], setting: { canClear: boolean }): void;
	close(): void;
}

interface PopupSetting {
	field: HTMLInputElement;
	list: OptionList;
	clear(): void;
}

function createPopup({ field, list, clear }: PopupSetting): Popup {
	const element = document.createElement("div");
	element.className = "search-popup";
	element.hidden = true;
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = SEARCH_WORDS.clearRecent;
	element.append(list.element, button);
	field.setAttribute("role", "combobox");
	field.setAttribute("aria-autocomplete", "list");
	field.setAttribute("aria-controls", list.element.id);
	const setOpen = (isOpen: boolean) => {
		element.hidden = !isOpen;
		field.setAttribute("aria-expanded", String(isOpen));
	};
	setOpen(false);
	const close = () => {
		list.show([]);
		setOpen(false);
	};
	// A press on an option must not take the cursor out of the field.
	list.element.addEventListener("mousedown", (event) => event.preventDefault());
	button.addEventListener("click", () => {
		clear();
		field.focus();
		close();
	});
	return {
		element,
		isOpen: () => !element.hidden,
		open(options, { canClear }) {
			list.show(options);
			button.hidden = !canClear;
			setOpen(options.length > 0);
		},
		close,
	};
}

interface KeyTargets {
	list: OptionList;
	popup: Popup;
	search(text: string): void;
	suggest(text: string): Promise<void>;
}

function onKey(event: KeyboardEvent, { list, popup, search, suggest }: KeyTargets): void {
	if (isComposingKey(event)) return;
	const field = event.currentTarget;
	const active = list.getActive();
	if (!popup.isOpen()) {
		if (event.key !== "ArrowDown" || !(field instanceof HTMLInputElement)) return;
		suggest(field.value).catch(() => undefined);
	} else if (event.key === "ArrowDown") list.move(1);
	else if (event.key === "ArrowUp") list.move(-1);
	else if (event.key === "Escape") popup.close();
	else if (event.key === "Enter" && active) search(active.text);
	else return;
	event.preventDefault();
}
