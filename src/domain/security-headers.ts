/** One response header. */
export interface Header {
	name: string;
	value: string;
}

/** Pagefind compiles its WebAssembly in the page; nothing else needs more than its own origin. */
const META_DIRECTIVES = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
] as const;

/** For hosts that send no headers. Browsers ignore `frame-ancestors` in a `<meta>`, and say so. */
export const META_CONTENT_SECURITY_POLICY = META_DIRECTIVES.join("; ");

/** One policy for every page, because no page has a script or a style inside it. */
export const CONTENT_SECURITY_POLICY = [...META_DIRECTIVES, "frame-ancestors 'none'"].join("; ");

/** Sent with every answer of the site. */
export const SECURITY_HEADERS: readonly Header[] = [
	{ name: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY },
	{ name: "X-Content-Type-Options", value: "nosniff" },
	{ name: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
	{
		name: "Permissions-Policy",
		value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
	},
	{ name: "Cross-Origin-Opener-Policy", value: "same-origin" },
];
