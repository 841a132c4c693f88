import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../../scripts/lib/command/read-command-line.ts";

const COMMAND = { name: "check", options: ["content", "json", "strict"] } as const;

describe("flags and operands", () => {
	it("reads a flag as true and leaves out one that is not given", () => {
		expect(readCommandLine(COMMAND, ["--json"])).toMatchObject({ options: { json: true } });
		expect(readCommandLine(COMMAND, [])).toMatchObject({ kind: "run", options: {} });
	});

	it("refuses a value for a flag", () => {
		const line = readCommandLine(COMMAND, ["--json=yes"]);
		expect(line).toMatchObject({ kind: "refused" });
		expect(JSON.stringify(line)).toContain("选项 --json 后面不要写值");
	});

	it("takes operands only where the command does", () => {
		expect(readCommandLine(COMMAND, ["a.md"])).toMatchObject({ kind: "refused" });
		const taking = { ...COMMAND, takesOperands: true };
		expect(readCommandLine(taking, ["a.md", "--strict", "-"])).toMatchObject({
			kind: "run",
			operands: ["a.md", "-"],
			options: { strict: true },
		});
	});
});
