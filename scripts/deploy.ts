// npm run deploy    brings an object storage up to date with the built site, and nothing but what has changed
import { DEPLOY_TEXTS } from "../src/strings/command-texts-deploy.ts";
import { findBuiltBase } from "./lib/build/find-built-base.ts";
import { takeLock } from "./lib/build/lock.ts";
import { DEFAULT_OUT, toPlaces } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { Refusal } from "./lib/command/refusal.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { runDeploy } from "./lib/deploy/run-deploy.ts";
import { openS3Bucket } from "./lib/deploy/s3-bucket.ts";
import { readS3Settings } from "./lib/deploy/s3-settings.ts";

await runCommand({ name: "deploy", options: ["out", "dry-run", "purge"] }, async (options) => {
	const places = toPlaces(options.out ?? DEFAULT_OUT);
	const base = findBuiltBase(places.out);
	if (base === undefined) throw new Refusal(DEPLOY_TEXTS.noSite(places.out), EXIT_CODES.misused);
	const settings = readS3Settings(process.env);
	if ("problems" in settings) throw new Refusal(settings.problems.join("\n"), EXIT_CODES.misused);
	const isTrial = options["dry-run"] ?? false;
	// A build would swap the site away in the middle.
	const lock = await takeLock(places.lock);
	if ("heldBy" in lock) throw new Refusal(DEPLOY_TEXTS.busy(lock.heldBy), EXIT_CODES.busy);
	try {
		await runDeploy({
			...{ places, bucket: openS3Bucket(settings), base, now: Date.now() },
			...{ isPurged: options.purge ?? false, isTrial, print: console.log },
		});
		if (isTrial) console.log(DEPLOY_TEXTS.trial);
		return EXIT_CODES.done;
	} finally {
		lock.release();
	}
});
