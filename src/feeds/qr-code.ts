import encodeQR from "qr";

/** Light modules around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A web address as a QR code in SVG: black on white whatever the page's colours are, because cameras want it so. */
export function formatQrCode(address: string): string {
	const svg = encodeQR(address, "svg", { ecc: "medium", border: QUIET_ZONE });
	return svg.replace(/(<svg[^>]*>)/u, '$1<rect width="100%" height="100%" fill="#fff"/>');
}
