import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { BUILD_OPTION_NAMES, toBuildOptions } from "../../../scripts/lib/build/build-options.ts";
import { readCommandLine } from "../../../scripts/lib/command/read-command-line.ts";

const COMMAND = { name: "start", options: [...BUILD_OPTION_NAMES, "port", "host"] } as const;

const read = (...args: string[]) => readCommandLine(COMMAND, args);

function readOptions(...args: string[]) {
	const line = read(...args);
	if (line.kind !== "run") throw new Error(JSON.stringify(line));
	return line.options;
}

function readRefusal(...args: string[]): string {
	const line = read(...args);
	return line.kind === "refused" ? (line.message.split("\n")[0] ?? "") : line.kind;
}

describe("the command line", () => {
	it("may be empty", () => expect(readOptions()).toEqual({}));

	it("takes values after a space or an equals sign", () => {
		expect(readOptions("--base", "/gongbao", "--port=80")).toEqual({ base: "/gongbao/", port: 80 });
	});

	it.each([
		[["--now", "2020-12-02T06:00:00+08:00"], { now: Date.UTC(2020, 11, 1, 22) }],
		[["--site", "https://example.com/"], { site: "https://example.com" }],
		[["--out", "a/b"], { out: resolve("a/b") }],
		[["--content", "tests"], { content: resolve("tests") }],
		[["--base", "/"], { base: "/" }],
		[["--host", "::1"], { host: "::1" }],
		[["--port", "0"], { port: 0 }],
	])("reads %j", (args, options) => expect(readOptions(...args)).toEqual(options));

	it.each([
		["没有这个选项：--colour", ["--colour"]],
		["没有这个选项：-x", ["-x"]],
		["多余的参数：dist", ["dist"]],
		["选项 --out 后面要有值", ["--out"]],
		["选项 --out 写了不止一次", ["--out", "a", "--out", "b"]],
		["选项 --port 的值“http”不对：应是 0 到 65535 的整数", ["--port", "http"]],
		["选项 --port 的值“65536”不对：应是 0 到 65535 的整数", ["--port", "65536"]],
	])("says: %s", (message, args) => expect(readRefusal(...args)).toBe(message));

	it.each([
		["--now", "2020-12-02"],
		["--now", "2020-12-02T06:00:00"],
		["--base", "gongbao"],
		["--base", "//gongbao"],
		["--base", "/a/../b"],
		["--base", "/a b"],
		["--base", "/?x"],
		["--site", "example.com"],
		["--site", "https://example.com/paper"],
		["--site", "ftp://example.com"],
		["--content", "no/such/folder"],
		["--out", ""],
	])("refuses %s %s", (option, value) => {
		expect(readRefusal(option, value)).toMatch(`选项 ${option} 的值“${value}”不对`);
	});

	it("explains itself, whatever else stands there", () => {
		const line = read("--help", "--colour");
		expect(line.kind === "help" && line.text).toMatchInlineSnapshot(`
			"生成网站，然后在本机打开。

			用法：npm run start -- [选项]

			选项：
			  --content <目录>    稿件所在的目录，默认 content
			  --out <目录>        生成的网站在哪个目录，默认 dist
			  --now <时刻>        以此时刻判断稿件是否到发布时间，默认此刻
			  --base <路径>       网站在域名下的路径，默认 /
			  --site <网址>       网站的域名，默认用 site.yaml 的 origin
			  --compress          给每个文字文件另存 Brotli 和 gzip 压缩的一份，nginx、Caddy 可以直接发送
			  --force             从头生成，不用上次的网页
			  --port <端口>       端口，默认 4321；被占用时用下一个空的
			  --host <地址>       监听的地址，默认 127.0.0.1，只有本机能打开
			  --help              显示这份说明"
		`);
	});

	it("builds the project's content into dist when nothing is said", () => {
		const { contentDirectory, out, base, site } = toBuildOptions({});
		expect({ contentDirectory, out }).toEqual({
			contentDirectory: resolve("content"),
			out: resolve("dist"),
		});
		expect({ base, site }).toEqual({ base: "/", site: undefined });
	});
});
