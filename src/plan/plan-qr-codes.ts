import { toArticlePath } from "../domain/addresses.ts";
import type { Edition } from "../domain/edition.ts";
import { toQrCodePath } from "../domain/share-card.ts";
import { type SiteRoot, toWebAddress } from "../domain/web-address.ts";
import { formatQrCode } from "../feeds/qr-code.ts";
import type { PlannedDocument } from "./planned-document.ts";

/** The code of each article's address, for whoever reads at a desk and shares by telephone. */
export function planQrCodes({ articles }: Edition, root: SiteRoot): PlannedDocument[] {
	return articles.map((article) => ({
		path: toQrCodePath(article),
		render: () => formatQrCode(toWebAddress(root, toArticlePath(article))),
	}));
}
