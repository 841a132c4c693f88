import { describe, expect, it } from "vitest";
import { readTar } from "../../../scripts/lib/browser/read-tar.ts";

function makeEntry({ path, body, type = "0" }: { path: string; body: string; type?: string }) {
	const header = Buffer.alloc(512);
	header.write(path, 0);
	header.write("0000755\0", 100);
	header.write(`${body.length.toString(8).padStart(11, "0")}\0`, 124);
	header.write(type, 156);
	const padded = Buffer.alloc(Math.ceil(body.length / 512) * 512);
	padded.write(body);
	return Buffer.concat([header, padded]);
}

const END = Buffer.alloc(1024);

describe("readTar", () => {
	it("reads regular files with their modes and passes over folders", () => {
		const archive = Buffer.concat([
			makeEntry({ path: "lib/", body: "", type: "5" }),
			makeEntry({ path: "lib/a.so", body: "a".repeat(700) }),
			makeEntry({ path: "empty", body: "" }),
			END,
		]);
		const files = readTar(archive);
		expect(files.map(({ path }) => path)).toEqual(["lib/a.so", "empty"]);
		expect(files[0]?.mode).toBe(0o755);
		expect(files[1]?.bytes).toHaveLength(0);
	});

	it.each(["../out", "/etc/out", "lib/../../out"])("refuses %s", (path) => {
		const archive = Buffer.concat([makeEntry({ path, body: "x" }), END]);
		expect(() => readTar(archive)).toThrow("leads out");
	});
});
