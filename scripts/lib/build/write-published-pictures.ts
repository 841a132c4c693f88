import { join } from "node:path";
import { toPictureVariants, toPortableVariant } from "../../../src/domain/picture.ts";
import type { PicturesOrder } from "../../../src/pictures/write-pictures.ts";
import type { ShareCardsOrder } from "../../../src/pictures/write-share-cards.ts";
import { planShareCards } from "../../../src/plan/plan-share-cards.ts";
import { toPublishedPictures } from "../../../src/plan/published-pictures.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { CACHE_DIRECTORY } from "./places.ts";
import { isToBeMade, type SiteWork } from "./workshop.ts";

/** Writes the files of every picture that a published article shows. */
export async function writePublishedPictures(work: SiteWork): Promise<void> {
	await work.progress.stage("pictures", () => writeNewPictures(work), BUILD_TEXTS.pictures);
}

/** Draws the cards of shared links. */
export async function drawShareCards(work: SiteWork): Promise<void> {
	await work.progress.stage("cards", () => writeNewCards(work), BUILD_TEXTS.cards);
}

async function writeNewPictures(work: SiteWork) {
	const { plan, options, code, tree, digests } = work;
	const { editions } = plan.publication.paper;
	const all = toPublishedPictures(editions.filter(({ date }) => isToBeMade(date, work)));
	const unique = [...new Map(all.map((picture) => [picture.digest, picture])).values()];
	const claimed = unique
		.map((picture) => ({
			picture,
			name: `picture:${picture.digest}`,
			// Where its file lies, and how it is named there, does not show.
			key: digests.digest([code.digest, picture.digest]),
			paths: [...toPictureVariants(picture), toPortableVariant(picture)].map(({ path }) =>
				path.slice(1),
			),
		}))
		.map((unit) => ({ ...unit, isDirty: !tree.claim(unit.name, unit.key) }));
	const dirty = claimed.filter(({ isDirty }) => isDirty);
	const written = await writePictures(
		dirty.map(({ picture }) => picture),
		{
			contentDirectory: options.contentDirectory,
			cacheDirectory: join(CACHE_DIRECTORY, "pictures"),
			outputDirectory: tree.directory,
		},
	);
	for (const { name, key, paths } of dirty) tree.addPaths(name, key, paths);
	return {
		files: claimed.reduce((sum, { paths }) => sum + paths.length, 0),
		made: written.filter((variant) => !variant.isCached).length,
	};
}

// Most builds have no new picture: what makes them is loaded for the first.

async function writePictures(
	pictures: PicturesOrder["pictures"],
	directories: Omit<PicturesOrder, "pictures">,
) {
	if (pictures.length === 0) return [];
	const pictureModule = await import("../../../src/pictures/write-pictures.ts");
	return pictureModule.writePictures({ pictures, ...directories });
}

async function writeShareCards(
	cards: ShareCardsOrder["cards"],
	directories: Omit<ShareCardsOrder, "cards">,
) {
	if (cards.length === 0) return { drawn: 0 };
	const cardModule = await import("../../../src/pictures/write-share-cards.ts");
	return cardModule.writeShareCards({ cards, ...directories });
}

async function writeNewCards({ plan, code, tree, digests }: SiteWork): Promise<{ drawn: number }> {
	const dirty = planShareCards(plan.publication)
		.map((card) => ({
			card,
			name: `card:${card.path}`,
			key: digests.digest([code.digest, card]),
		}))
		.filter(({ name, key }) => !tree.claim(name, key));
	const written = await writeShareCards(
		dirty.map(({ card }) => card),
		{
			cacheDirectory: join(CACHE_DIRECTORY, "cards"),
			outputDirectory: tree.directory,
		},
	);
	for (const { card, name, key } of dirty) tree.addPaths(name, key, [card.path.slice(1)]);
	return written;
}
