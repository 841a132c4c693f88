/** A choice below the field. */
export interface Option {
	/** What is searched when it is chosen. */
	text: string;
	/** What it is: 署名. */
	note: string;
}

/** The listbox of a combobox: shows options, and one of them as the active one. */
export interface OptionList {
	element: HTMLElement;
	show(options: readonly Option[]): void;
	/** Moves to the next or the former option; past the ends none is active, then it begins anew. */
	move(step: 1 | -1): void;
	getActive(): Option | undefined;
}

export interface OptionListSetting {
	field: HTMLInputElement;
	/** Names the list for those who do not see it. */
	label: string;
	choose(option: Option): void;
}

/** An empty list, tied to its field as ARIA's combobox pattern says. */
export function createOptionList({ field, label, choose }: OptionListSetting): OptionList {
	const element = document.createElement("ul");
	element.id = `${field.id}-options`;
	element.setAttribute("role", "listbox");
	element.setAttribute("aria-label", label);
	let options: readonly Option[] = [];
	let active = -1;
	const activate = (index: number) => {
		active = index;
		[...element.children].forEach((item, place) => {
			item.setAttribute("aria-selected", String(place === active));
		});
		const item = element.children[active];
		item?.scrollIntoView({ block: "nearest" });
		if (item) field.setAttribute("aria-activedescendant", item.id);
		else field.removeAttribute("aria-activedescendant");
	};
	return {
		element,
		show(shown) {
			options = shown;
			element.replaceChildren(
				...shown.map((option, index) => {
					const item = toItem(option, `${element.id}-${index}`);
					item.addEventListener("click", () => choose(option));
					return item;
				}),
			);
			activate(-1);
		},
		move(step) {
			const count = options.length + 1;
			activate(((active + 1 + step + count) % count) - 1);
		},
		getActive: () => options[active],
	};
}

function toItem({ text, note }: Option, id: string): HTMLLIElement {
	const item = document.createElement("li");
	item.id = id;
	item.setAttribute("role", "option");
	const kind = document.createElement("span");
	kind.className = "option-note";
	kind.textContent = note;
	item.append(text, kind);
	return item;
}
