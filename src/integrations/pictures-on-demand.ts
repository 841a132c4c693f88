import { join } from "node:path";
import type { Plugin } from "vite";
import { toPictureVariants, toPortableVariant } from "../domain/picture.ts";
import { findFile } from "../pictures/whole-files.ts";
import { writeVariants } from "../pictures/write-variants.ts";
import { planSite } from "../plan/plan-site.ts";
import { toPublishedPictures } from "../plan/published-pictures.ts";
import { readPaper } from "../reader/read-paper.ts";
import { readPaperSource } from "./paper-source.ts";

const CACHE = ".cache";

/** In development: makes the WebP files of a picture when the first of them is asked for. */
export function picturesOnDemand(): Plugin {
	return {
		name: "gongbao:pictures",
		apply: "serve",
		configureServer({ config, middlewares }) {
			const outputDirectory = join(config.root, CACHE, "served");
			const cacheDirectory = join(config.root, CACHE, "pictures");
			middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? "/", "http://localhost");
				const path = pathname.startsWith(config.base)
					? `/${pathname.slice(config.base.length)}`
					: pathname;
				if (!/^\/pictures\/[\w-]+\.(?:webp|jpg)$/.test(path)) return next();
				makePicture({ path, outputDirectory, cacheDirectory }).then((bytes) => {
					response.statusCode = bytes ? 200 : 404;
					response.setHeader("content-type", path.endsWith(".jpg") ? "image/jpeg" : "image/webp");
					response.end(bytes);
				}, next);
			});
		},
	};
}

interface Order {
	/** From the site's root, without base. */
	path: string;
	outputDirectory: string;
	cacheDirectory: string;
}

async function makePicture({ path, ...directories }: Order): Promise<Buffer | undefined> {
	const file = join(directories.outputDirectory, path);
	const made = await findFile(file);
	if (made) return made;
	const { contentDirectory, cutOff } = readPaperSource();
	const { paper } = await readPaper({ contentDirectory });
	const { publication } = planSite({ paper, cutOff });
	const picture = toPublishedPictures(publication.paper.editions).find((known) =>
		[...toPictureVariants(known), toPortableVariant(known)].some(
			(variant) => variant.path === path,
		),
	);
	if (!picture) return undefined;
	await writeVariants({ picture, contentDirectory, ...directories });
	return findFile(file);
}
