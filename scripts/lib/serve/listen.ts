import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface ListenOptions {
	host: string;
	/** 0 takes any free port. */
	port: number;
}

const MOST_PORTS = 100;

/** Listens on the port, or on the next free one; returns the port. */
export async function listen(server: Server, { host, port }: ListenOptions): Promise<number> {
	for (const candidate of toCandidates(port)) {
		try {
			server.listen({ host, port: candidate });
			await once(server, "listening");
			return toPort(server.address());
		} catch (error) {
			if (!isPortTaken(error)) throw new Error(`Cannot listen on ${host}`, { cause: error });
		}
	}
	throw new Error(`No port from ${port} on is free`);
}

function toCandidates(port: number): number[] {
	const count = port === 0 ? 1 : Math.min(MOST_PORTS, 65536 - port);
	return Array.from({ length: count }, (_, index) => port + index);
}

function isPortTaken(error: unknown): boolean {
	return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function toPort(address: AddressInfo | string | null): number {
	if (address === null || typeof address === "string") throw new Error("No port to listen on");
	return address.port;
}
