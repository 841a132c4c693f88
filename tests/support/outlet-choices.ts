import { type Outlet, OUTLETS } from "../../src/domain/outlets.ts";

/** The addresses of what each outlet makes, from the site's root. */
export const OUTLET_ADDRESSES: Readonly<Record<Outlet, RegExp>> = {
	print: /\/print\/$/,
	letter: /\/email\//,
	book: /\.epub$/,
	data: /^\/api\//,
	code: /\/qr\.svg$/,
};

/** Every list of outlets that a paper can have, whatever its order. */
export const OUTLET_CHOICES: readonly (readonly Outlet[])[] = Array.from(
	{ length: 2 ** OUTLETS.length },
	(_, choice) => OUTLETS.filter((_outlet, place) => (choice & (1 << place)) !== 0),
);

/** The outlet that an address is of, if it is of one. */
export function findOutlet(path: string): Outlet | undefined {
	return OUTLETS.find((outlet) => OUTLET_ADDRESSES[outlet].test(path));
}
