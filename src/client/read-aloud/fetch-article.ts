/** Puts another article of the paper into this page, as a link to it would, and keeps the player playing. */
export async function turnToArticle(address: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	const other = new DOMParser().parseFromString(await response.text(), "text/html");
	const main = document.querySelector("main");
	const otherMain = other.querySelector("main");
	if (!main || !otherMain) throw new Error(`${address} is no page of the paper`);
	history.pushState({ isTurned: true }, "", address);
	document.title = other.title;
	main.replaceChildren(...otherMain.childNodes);
	document.querySelector(".breadcrumbs")?.replaceWith(other.querySelector(".breadcrumbs") ?? "");
	scrollTo(0, 0);
}

/** The address of the article behind this one. */
export function findNextArticle(root: ParentNode): string | undefined {
	return root.querySelector<HTMLAnchorElement>(".previous-next a[rel=next]")?.href;
}
