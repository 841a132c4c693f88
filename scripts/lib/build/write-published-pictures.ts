import { join } from "node:path";
import { writePictures } from "../../../src/pictures/write-pictures.ts";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { writeShareCards } from "../../../src/pictures/write-share-cards.ts";
import { planShareCards } from "../../../src/plan/plan-share-cards.ts";
import { toPublishedPictures } from "../../../src/plan/published-pictures.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { CACHE_DIRECTORY } from "./places.ts";
import type { Workshop } from "./workshop.ts";

/** Writes the WebP files of every picture that a published article shows, and the cards of shared links. */
export async function writePublishedPictures(
	{ options, places, progress }: Workshop,
	{ publication }: SitePlan,
): Promise<void> {
	await progress.stage(
		"pictures",
		() =>
			writePictures({
				pictures: toPublishedPictures(publication),
				contentDirectory: options.contentDirectory,
				cacheDirectory: join(CACHE_DIRECTORY, "pictures"),
				outputDirectory: places.next,
			}),
		(written) => {
			const cached = written.filter((variant) => variant.cached).length;
			return BUILD_TEXTS.pictures({ files: written.length, cached });
		},
	);
	await progress.stage(
		"cards",
		() =>
			writeShareCards({
				cards: planShareCards(publication),
				cacheDirectory: join(CACHE_DIRECTORY, "cards"),
				outputDirectory: places.next,
			}),
		BUILD_TEXTS.cards,
	);
}
