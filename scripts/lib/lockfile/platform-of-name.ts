import type { LockedPackage } from "./lockfile.ts";

export type Platform = Required<Pick<LockedPackage, "os" | "cpu">> & Pick<LockedPackage, "libc">;

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
 * The platform that a binary package is named for: `@pagefind/windows-x64` is for `win32` on `x64`.
 * `undefined` if the name does not say both the system and the processor.
 */
export function findPlatformOfName(name: string): Platform | undefined {
	const words = name.split(/[/@_-]/).filter((word) => word !== "");
	const system = words.find((word) => word in SYSTEMS);
	const processor = words.find((word) => PROCESSORS.includes(word));
	if (system === undefined || processor === undefined) return undefined;
	const isMusl = system === "linuxmusl" || words.includes("musl");
	return {
		os: [SYSTEMS[system] ?? system],
		cpu: [processor],
		...(isMusl && { libc: ["musl"] }),
	};
}
