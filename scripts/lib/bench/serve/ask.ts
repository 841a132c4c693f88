import { once } from "node:events";
import { type IncomingMessage, request as sendRequest } from "node:http";

export interface Question {
	/** As it is written on the wire: nothing is tidied. */
	path: string;
	method?: "GET" | "HEAD" | "POST";
	headers?: Readonly<Record<string, string>>;
}

export interface Answer {
	status: number;
	/** By names in small letters; what came more than once is joined. */
	headers: ReadonlyMap<string, string>;
	/** As it was sent, not decompressed. */
	body: Buffer;
}

const PATIENCE = 30_000;

/** Asks a server one thing, on a connection of its own. Throws where no answer comes. */
export async function ask(origin: string, question: Question): Promise<Answer> {
	const { hostname, port } = new URL(origin);
	const { path, method = "GET", headers = {} } = question;
	const request = sendRequest({ hostname, port, path, method, headers, agent: false });
	request.setTimeout(PATIENCE, () => request.destroy(new Error(`No answer: ${path}`)));
	request.end();
	const [response] = (await once(request, "response")) as [IncomingMessage];
	const body = Buffer.concat(await response.toArray());
	return { status: response.statusCode ?? 0, headers: joinHeaders(response), body };
}

/** Node drops some headers that come twice; browsers may take either. */
function joinHeaders({ rawHeaders }: IncomingMessage): Map<string, string> {
	const joined = new Map<string, string>();
	for (let index = 0; index < rawHeaders.length; index += 2) {
		const name = (rawHeaders[index] ?? "").toLowerCase();
		const before = joined.get(name);
		const value = rawHeaders[index + 1] ?? "";
		joined.set(name, before === undefined ? value : `${before}, ${value}`);
	}
	return joined;
}
