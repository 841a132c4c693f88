/** A part of the index; rejects unless the server has it. */
export async function fetchPart(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return response;
}

/** What the build wrote is taken for what it says it is. */
export async function fetchJson<Part>(address: string): Promise<Part> {
	const response = await fetchPart(address);
	const part: Part = await response.json();
	return part;
}
