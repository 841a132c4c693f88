// npm run build    reads the paper, renders and checks its site beside dist, then swaps it in
import { BUILD_OPTION_NAMES, toBuildOptions } from "./lib/build/build-options.ts";
import { buildProof } from "./lib/build/build-proof.ts";
import { buildSite } from "./lib/build/build-site.ts";
import { buildPart } from "./lib/build/parts/build-part.ts";
import { printYears } from "./lib/build/parts/list-years.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { Refusal } from "./lib/command/refusal.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { BUILD_TEXTS } from "../src/strings/command-texts-build.ts";

await runCommand(
	{ name: "build", options: [...BUILD_OPTION_NAMES, "proof", "shard", "merge", "years"] },
	async ({ proof, shard, years, ...given }) => {
		const options = toBuildOptions(given);
		const ways = [proof, shard, years, given.merge].filter((way) => way !== undefined);
		if (ways.length > 1) throw new Refusal(BUILD_TEXTS.oneOf, EXIT_CODES.misused);
		if (years) return printYears(options);
		if (proof) return buildProof(options);
		return shard === undefined ? buildSite(options) : buildPart(options, shard);
	},
);
