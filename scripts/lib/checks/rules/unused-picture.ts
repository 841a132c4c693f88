import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PaperRule } from "../rule.ts";

export const UNUSED_PICTURE: PaperRule = {
	id: "unused-picture",
	severity: "hint",
	scope: "paper",
	find: ({ gathered: { pictureFiles, shownPictures } }) =>
		pictureFiles
			.filter((file) => !shownPictures.has(file))
			.map((file) => ({ file, text: CHECK_RULE_TEXTS.unusedPicture() })),
};
