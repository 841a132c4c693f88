import { openS3 } from "./ask-s3.ts";
import type { Bucket, StoredFile } from "./bucket.ts";
import { readListing } from "./read-listing.ts";
import type { S3Settings } from "./s3-settings.ts";

/**
 * A bucket of a server that speaks S3 (REST API of 2006-03-01): Aliyun OSS,
 * Tencent COS, MinIO and others. `pause` is as of `openS3`.
 */
export function openS3Bucket(settings: S3Settings, pause?: number): Bucket {
	const { endpoint, bucket, prefix } = settings;
	const ask = openS3(settings, pause);
	const root = `${endpoint}/${bucket}`;
	const toUrl = (path: string) =>
		`${root}/${(prefix + path).split("/").map(encodeURIComponent).join("/")}`;
	return {
		async list() {
			const files: StoredFile[] = [];
			for (let token: string | undefined = ""; token !== undefined;) {
				const query = new URLSearchParams({ "list-type": "2", prefix });
				if (token !== "") query.set("continuation-token", token);
				const page = readListing(await (await ask(`${root}?${query}`)).text());
				for (const file of page.files)
					files.push({ ...file, path: file.path.slice(prefix.length) });
				token = page.next;
			}
			return files;
		},
		async read(path) {
			const answer = await ask(toUrl(path), {}, 404);
			return answer.status === 404 ? undefined : new Uint8Array(await answer.arrayBuffer());
		},
		async write(path, content, headers) {
			await ask(toUrl(path), { method: "PUT", body: new Uint8Array(content), headers });
		},
		async remove(path) {
			await ask(toUrl(path), { method: "DELETE" }, 404);
		},
	};
}
