import { join } from "node:path";
import { formatCaddySite } from "../../serve/format-server-blocks.ts";
import { askProgram } from "./ask-program.ts";
import { CODINGS } from "./coding.ts";
import { HOST, type ServerProgram } from "./server-program.ts";

/** Caddy as it is installed; none where it is missing. */
export function findCaddy(): ServerProgram[] {
	const about = askProgram("caddy", ["version"]);
	if (about === undefined) return [];
	return [
		{
			name: `Caddy ${/\d[\d.]*/.exec(about)?.[0] ?? ""}`,
			codings: CODINGS,
			configure({ folder, port, root, state }) {
				const options = ["{", "admin off", `default_bind ${HOST}`, "}", ""];
				const site = formatCaddySite({ address: `http://${HOST}:${port}`, root, state });
				return {
					command: [
						"caddy",
						"run",
						"--adapter",
						"caddyfile",
						"--config",
						join(folder, "Caddyfile"),
					],
					environment: { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
					files: { Caddyfile: `${options.join("\n")}${site}\n` },
				};
			},
		},
	];
}
