import { renderSVG } from "uqr";

/** Light modules around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A web address as a QR code in SVG: black on white whatever the page's colours are, because cameras want it so. */
export function formatQrCode(address: string): string {
	return renderSVG(address, { ecc: "M", border: QUIET_ZONE });
}
