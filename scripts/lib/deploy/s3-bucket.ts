import { AwsClient } from "aws4fetch";
import { Parser } from "htmlparser2";
import type { Bucket, StoredFile } from "./bucket.ts";
import type { S3Settings } from "./s3-settings.ts";

/** A request that is not answered by then is asked anew: milliseconds. */
const PATIENCE = 60_000;

/** A bucket of a server that speaks S3 (REST API of 2006-03-01): Aliyun OSS, Tencent COS, MinIO and others. */
export function openS3Bucket({
	endpoint,
	bucket,
	prefix,
	region,
	key,
	secret,
}: S3Settings): Bucket {
	const client = new AwsClient({
		...{ accessKeyId: key, secretAccessKey: secret, region, service: "s3" },
		// Answers of 5xx and 429 are asked anew, each time after a longer while.
		...{ retries: 6, initRetryMs: 200 },
	});
	const root = `${endpoint}/${bucket}`;
	const toUrl = (path: string) =>
		`${root}/${(prefix + path).split("/").map(encodeURIComponent).join("/")}`;
	const ask = async (url: string, init: RequestInit = {}, accepted: readonly number[] = []) => {
		const response = await client.fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
		if (response.ok || accepted.includes(response.status)) return response;
		const answer = (await response.text()).slice(0, 300);
		throw new Error(
			`${init.method ?? "GET"} ${new URL(url).pathname}: ${response.status} ${answer}`,
		);
	};
	return {
		async list() {
			const files: StoredFile[] = [];
			for (let token: string | undefined = ""; token !== undefined;) {
				const query = new URLSearchParams({ "list-type": "2", prefix });
				if (token !== "") query.set("continuation-token", token);
				const page = readListing(await (await ask(`${root}?${query}`)).text());
				files.push(
					...page.files.map((file) => ({ ...file, path: file.path.slice(prefix.length) })),
				);
				token = page.next;
			}
			return files;
		},
		async read(path) {
			const response = await ask(toUrl(path), {}, [404]);
			return response.status === 404 ? undefined : new Uint8Array(await response.arrayBuffer());
		},
		async write(path, content, headers) {
			await ask(toUrl(path), { method: "PUT", body: new Uint8Array(content), headers });
		},
		async remove(path) {
			await ask(toUrl(path), { method: "DELETE" }, [404]);
		},
	};
}

/** One page of ListObjectsV2. */
export function readListing(xml: string): { files: StoredFile[]; next: string | undefined } {
	const files: StoredFile[] = [];
	let next: string | undefined;
	let fields: Record<string, string> = {};
	let name = "";
	const parser = new Parser(
		{
			onopentag(tag) {
				name = tag;
				if (tag === "Contents") fields = {};
			},
			ontext(text) {
				if (name === "NextContinuationToken") next = (next ?? "") + text;
				else fields[name] = (fields[name] ?? "") + text;
			},
			onclosetag(tag) {
				name = "";
				if (tag !== "Contents") return;
				const { Key = "", Size = "0", ETag = "" } = fields;
				files.push({ path: Key, size: Number(Size), md5: ETag.replaceAll('"', "").toLowerCase() });
			},
		},
		{ xmlMode: true },
	);
	parser.end(xml);
	return { files, next };
}
