import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	findMissingEdges,
	toCompleteLockfile,
} from "../../../scripts/lib/lockfile/complete-lockfile.ts";
import type { Lockfile } from "../../../scripts/lib/lockfile/lockfile.ts";
import { findPlatformOfName } from "../../../scripts/lib/lockfile/platform-of-name.ts";

const text = readFileSync(new URL("../../../package-lock.json", import.meta.url), "utf8");
const project: Lockfile = JSON.parse(text);

describe("package-lock.json", () => {
	it("describes every optional package in the version asked for (npm run lock:complete)", () => {
		expect(findMissingEdges(project)).toEqual([]);
	});

	it("names no registry", () => {
		const resolved = Object.values(project.packages).filter((locked) => locked.resolved);
		expect(resolved).toEqual([]);
		expect(text).not.toContain("registry.");
	});

	it("pins every direct dependency to one version", () => {
		const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
			readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
		);
		for (const range of Object.values({
			...dependencies,
			...devDependencies,
			...optionalDependencies,
		}))
			expect(range).toMatch(/^(?:npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/);
	});
});

describe("toCompleteLockfile", () => {
	const lockfile: Lockfile = {
		packages: {
			"": {},
			"node_modules/tool": {
				version: "1.2.0",
				dev: true,
				optionalDependencies: { "tool-linux-x64": "1.2.0", "tool-win32-x64": "1.2.0" },
			},
			"node_modules/tool-linux-x64": { version: "1.1.0" },
		},
	};

	it("adds the missing entry beside its kind, and within its dependent when the place is taken", () => {
		const { packages } = toCompleteLockfile(lockfile);
		expect(packages["node_modules/tool-win32-x64"]).toEqual({
			version: "1.2.0",
			os: ["win32"],
			cpu: ["x64"],
			dev: true,
			optional: true,
		});
		expect(packages["node_modules/tool/node_modules/tool-linux-x64"]?.version).toBe("1.2.0");
		expect(Object.keys(packages)).toEqual(Object.keys(packages).toSorted());
	});

	it("leaves nothing missing and changes nothing the second time", () => {
		const complete = toCompleteLockfile(lockfile);
		expect(findMissingEdges(complete)).toEqual([]);
		expect(toCompleteLockfile(complete)).toEqual(complete);
	});

	it("refuses to guess for a package that is not named for a platform", () => {
		const packages = { "node_modules/tool": { optionalDependencies: { extra: "1.0.0" } } };
		expect(() => toCompleteLockfile({ packages })).toThrow("extra@1.0.0");
	});
});

describe("findPlatformOfName", () => {
	it.each([
		["@pagefind/windows-x64", { os: ["win32"], cpu: ["x64"] }],
		["@biomejs/cli-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
		["binding-linux-arm64-gnu", { os: ["linux"], cpu: ["arm64"], libc: ["glibc"] }],
		["binding-wasm32-wasi", { cpu: ["wasm32"] }],
		["fsevents", undefined],
	])("reads %s", (name, platform) => {
		expect(findPlatformOfName(name)).toEqual(platform);
	});
});
