/** A root-relative address under `base`; every other address as it is. */
export function toBasedAddress(address: string, base: string): string {
	return address.startsWith("/") && !address.startsWith("//")
		? base.replace(/\/$/, "") + address
		: address;
}
