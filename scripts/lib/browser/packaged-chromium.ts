import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliDecompress, createBrotliDecompress } from "node:zlib";
import { fillCacheFolder } from "./cache-folder.ts";
import { readTar } from "./read-tar.ts";

const PACKAGE = fileURLToPath(
	new URL("../../../node_modules/@sparticuz/chromium/", import.meta.url),
);

export interface PackagedChromium {
	executablePath: string;
	/** The folder of shared libraries that a bare Debian lacks. */
	libraries: string;
}

/** Chromium out of `@sparticuz/chromium`, unpacked on first use; `undefined` but on Linux x64. */
export async function findPackagedChromium(): Promise<PackagedChromium | undefined> {
	if (process.platform !== "linux" || process.arch !== "x64") return undefined;
	const { version } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
	const folder = await fillCacheFolder(`chromium-${version}`, unpack);
	return { executablePath: join(folder, "chromium"), libraries: join(folder, "lib") };
}

async function unpack(folder: string): Promise<void> {
	await pipeline(
		createReadStream(join(PACKAGE, "bin/chromium.br")),
		createBrotliDecompress({ chunkSize: 2 ** 21 }),
		createWriteStream(join(folder, "chromium"), { mode: 0o755 }),
	);
	const libraries = await readFile(join(PACKAGE, "bin/al2023.tar.br"));
	for (const { path, mode, bytes } of readTar(await promisify(brotliDecompress)(libraries))) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), bytes, { mode });
	}
}
