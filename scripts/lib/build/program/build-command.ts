// What `npm run build` does; started by start-program.ts.
import { BUILD_OPTION_NAMES, toBuildOptions } from "../build-options.ts";
import { buildProof } from "../build-proof.ts";
import { buildSite } from "../build-site.ts";
import { buildPart } from "../parts/build-part.ts";
import { printYears } from "../parts/list-years.ts";
import { EXIT_CODES } from "../../command/exit-codes.ts";
import { Refusal } from "../../command/refusal.ts";
import { runCommand } from "../../command/run-command.ts";
import { BUILD_TEXTS } from "../../../../src/strings/command-texts-build.ts";

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
