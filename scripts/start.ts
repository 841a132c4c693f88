// npm start    builds the site, then serves it on this machine
import { BUILD_OPTION_NAMES, toBuildOptions } from "./lib/build/build-options.ts";
import { buildSite } from "./lib/build/build-site.ts";
import { toPlaces } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { DEFAULT_HOST, DEFAULT_PORT, serveSite } from "./lib/serve/serve-site.ts";

await runCommand(
	{ name: "start", options: [...BUILD_OPTION_NAMES, "port", "host"] },
	async ({ port = DEFAULT_PORT, host = DEFAULT_HOST, ...given }) => {
		const options = toBuildOptions(given);
		const exitCode = await buildSite(options);
		if (exitCode !== EXIT_CODES.done) return exitCode;
		const { out: directory } = toPlaces(options.out);
		await serveSite({ directory, base: options.base, port, host });
		return EXIT_CODES.done;
	},
);
