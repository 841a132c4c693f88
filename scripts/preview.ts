// npm run preview    serves the site that was built last
import { COMMAND_TEXTS } from "../src/strings/command-texts.ts";
import { findBuiltBase } from "./lib/build/find-built-base.ts";
import { DEFAULT_OUT, toPlaces } from "./lib/build/places.ts";
import { recover } from "./lib/build/recover.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { DEFAULT_HOST, DEFAULT_PORT, serveSite } from "./lib/serve/serve-site.ts";

await runCommand(
	{ name: "preview", options: ["out", "base", "port", "host"] },
	async ({ out = DEFAULT_OUT, base, port = DEFAULT_PORT, host = DEFAULT_HOST }) => {
		const places = toPlaces(out);
		await recover(places);
		const builtBase = findBuiltBase(places.out);
		if (builtBase === undefined) {
			console.error(COMMAND_TEXTS.nothingBuilt(places.out));
			return EXIT_CODES.failed;
		}
		await serveSite({ directory: places.out, base: base ?? builtBase, port, host });
		return EXIT_CODES.done;
	},
);
