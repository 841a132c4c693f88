import { Parser } from "htmlparser2";

/** Where a page leads, and the places in it that can be led to. */
export interface PageReferences {
	/** Addresses as the page writes them: links, pictures, scripts, styles, forms, refreshes. */
	addresses: readonly string[];
	ids: ReadonlySet<string>;
}

/** Attributes that hold one address each. */
const ADDRESSES = ["href", "src", "poster", "action", "data", "cite"] as const;
const SETS = ["srcset", "imagesrcset"] as const;

/** Relations of a `<link>` to what is not opened: a page for paper, an address that was. */
const NOT_OPENED = new Set(["canonical"]);

/** Reads a page as browsers do, as far as its addresses and ids go. */
export function toPageReferences(html: string): PageReferences {
	const addresses: string[] = [];
	const ids = new Set<string>();
	const parser = new Parser({
		onopentag(name, attributes) {
			const { id, name: anchor } = attributes;
			if (id !== undefined) ids.add(id);
			if (name === "a" && anchor !== undefined) ids.add(anchor);
			if (name === "link" && NOT_OPENED.has(attributes["rel"] ?? "")) return;
			for (const attribute of ADDRESSES) {
				const address = attributes[attribute];
				if (address !== undefined) addresses.push(address);
			}
			for (const attribute of SETS) addresses.push(...toCandidates(attributes[attribute] ?? ""));
			const refresh = /;\s*url\s*=\s*(.+)/i.exec(attributes["content"] ?? "")?.[1];
			if (name === "meta" && refresh !== undefined && "http-equiv" in attributes)
				addresses.push(refresh.trim());
		},
	});
	parser.end(html);
	return { addresses, ids };
}

/** `/a.webp 480w, /b.webp 960w` → the addresses. */
function toCandidates(srcset: string): string[] {
	const candidates = srcset.split(/,\s+/).map((each) => each.trim().split(/\s+/)[0] ?? "");
	return candidates.filter((address) => address !== "");
}
