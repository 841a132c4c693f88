import type { Root } from "mdast";
import { visit } from "unist-util-visit";

const PROTOCOL = /^[a-z][a-z0-9+.-]*:/i;

/** Writes protocols in lower case, as the sanitiser knows them: a phone types `Https://`. */
export function remarkLinkProtocols() {
	return (tree: Root): void => {
		visit(tree, (node) => {
			if (node.type !== "link" && node.type !== "definition") return;
			node.url = node.url.replace(PROTOCOL, (protocol) => protocol.toLowerCase());
		});
	};
}
