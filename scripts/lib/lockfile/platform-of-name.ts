import type { LockedPackage } from "./lockfile.ts";

export type Platform = Pick<LockedPackage, "cpu" | "libc" | "os">;

const SYSTEMS: Record<string, string> = {
	aix: "aix",
	android: "android",
	darwin: "darwin",
	freebsd: "freebsd",
	linux: "linux",
	linuxmusl: "linux",
	netbsd: "netbsd",
	openbsd: "openbsd",
	openharmony: "openharmony",
	sunos: "sunos",
	win32: "win32",
	windows: "win32",
};
const PROCESSORS = [
	"arm",
	"arm64",
	"ia32",
	"loong64",
	"mips64el",
	"ppc64",
	"riscv64",
	"s390x",
	"x64",
];

/**
 * The platform that a binary package is named for: `@pagefind/windows-x64` is for `win32` on `x64`,
 * `…-wasm32-wasi` for no system. `undefined` if the name does not say.
 */
export function findPlatformOfName(name: string): Platform | undefined {
	const words = name.split(/[/@_-]/);
	if (words.includes("wasm32")) return { cpu: ["wasm32"] };
	const system = words.find((word) => word in SYSTEMS);
	const processor = words.find((word) => PROCESSORS.includes(word));
	if (system === undefined || processor === undefined) return undefined;
	const libc = findLibc(words);
	return {
		cpu: [processor],
		...(libc !== undefined && { libc: [libc] }),
		os: [SYSTEMS[system] ?? system],
	};
}

function findLibc(words: readonly string[]): string | undefined {
	if (words.includes("linuxmusl") || words.includes("musl")) return "musl";
	return words.includes("gnu") ? "glibc" : undefined;
}
