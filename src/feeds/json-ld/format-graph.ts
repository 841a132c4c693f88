import type { Graph, Thing } from "schema-dts";

/** What a page says of itself to machines, one graph with nodes that refer to each other. */
export function formatGraph(nodes: readonly Thing[]): string {
	const graph: Graph = { "@context": "https://schema.org", "@graph": nodes };
	// Inside <script> only `</script` and `<!--` end or change what is read; both begin with <.
	return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
