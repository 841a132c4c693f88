// npm run build    reads the paper, renders and checks its site beside dist, then swaps it in
import { BUILD_OPTION_NAMES, toBuildOptions } from "./lib/build/build-options.ts";
import { buildSite } from "./lib/build/build-site.ts";
import { runCommand } from "./lib/command/run-command.ts";

await runCommand({ name: "build", options: BUILD_OPTION_NAMES }, (options) =>
	buildSite(toBuildOptions(options)),
);
