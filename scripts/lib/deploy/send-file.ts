import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEPLOY_TEXTS } from "../../../src/strings/command-texts-deploy.ts";
import type { Places } from "../build/places.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { Refusal } from "../command/refusal.ts";
import type { Bucket, StoredFile } from "./bucket.ts";
import { type HeaderBook, toHeaders } from "./file-headers.ts";
import { forgetSums } from "./known-sums.ts";
import { toMd5 } from "./local-files.ts";

export interface Sending {
	places: Places;
	bucket: Bucket;
	headers: HeaderBook;
}

/** Sends a file of the site; throws a `Refusal` if it is not the one that was planned for. */
export async function sendFile(
	{ path, md5 }: StoredFile,
	{ places, bucket, headers }: Sending,
): Promise<void> {
	const bytes = readFileSync(join(places.out, path));
	if (toMd5(bytes) !== md5) {
		forgetSums(places);
		throw new Refusal(DEPLOY_TEXTS.changed(path), EXIT_CODES.failed);
	}
	// A server that is told the MD5 refuses what reaches it damaged.
	const sum = { "content-md5": Buffer.from(md5, "hex").toString("base64") };
	await bucket.write(path, bytes, { ...toHeaders(path, headers), ...sum });
}
