import { toArticlePath } from "../domain/addresses.ts";
import { toQrCodePath } from "../domain/share-card.ts";
import { toWebAddress } from "../domain/web-address.ts";
import { formatQrCode } from "../feeds/qr-code.ts";
import type { DocumentSource } from "./plan-documents.ts";
import type { PlannedDocument } from "./planned-document.ts";

/** The code of each article's address, for whoever reads at a desk and shares by telephone. */
export function planQrCodes({ plan, root }: DocumentSource): PlannedDocument[] {
	return plan.publication.paper.editions
		.flatMap(({ articles }) => articles)
		.map((article) => ({
			path: toQrCodePath(article),
			render: () => formatQrCode(toWebAddress(root, toArticlePath(article))),
		}));
}
