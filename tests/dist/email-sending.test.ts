import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import PostalMime from "postal-mime";
import {
	FAULTS,
	type FaultyMailServer,
	type MailFault,
	startFaultyMailServer,
	toAddress,
} from "../support/faulty-mail-server.ts";
import { FIXTURE_CONTENT, FIXTURE_NOW, PROJECT } from "../support/run-build.ts";
import { runCommand } from "../support/run-command.ts";
import { makeFolder } from "../support/make-folder.ts";

const DATE = "2021-03-02";

interface Sender {
	folder: string;
	server: FaultyMailServer;
	addresses: readonly string[];
}

async function makeSender(
	addresses: readonly string[],
	options?: Parameters<typeof startFaultyMailServer>[0],
): Promise<Sender> {
	const folder = await makeFolder();
	await writeFile(join(folder, "list.txt"), `# 读者\n${addresses.join("\n")}\n`);
	return { folder, server: await startFaultyMailServer(options), addresses };
}

function start({ folder, server }: Sender, args: readonly string[] = [], rate = 6000) {
	const sending = [
		...["scripts/email.ts", "send", DATE, "--to", join(folder, "list.txt")],
		...["--content", FIXTURE_CONTENT, "--now", FIXTURE_NOW, "--leave-out"],
		...["--state", join(folder, "state"), "--rate", String(rate), "--wait", "0.01"],
	];
	const child = spawn(process.execPath, [...sending, ...args], {
		cwd: PROJECT,
		env: {
			...process.env,
			GONGBAO_SMTP_HOST: "127.0.0.1",
			GONGBAO_SMTP_PORT: String(server.port),
			GONGBAO_SMTP_SECURITY: "none",
			GONGBAO_SMTP_FROM: "工报 <bao@paper.example>",
			GONGBAO_UNSUBSCRIBE: "https://paper.example/tuiding?a={address} mailto:bao@paper.example",
			GONGBAO_UNSUBSCRIBE_ONE_CLICK: "1",
		},
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (text: string) => {
			output += text;
		});
	}
	const ended = once(child, "close").then(() => ({ exitCode: child.exitCode, output }));
	return { child, ended };
}

function countTaken({ server, addresses }: Sender): Map<string, number> {
	const counts = new Map(addresses.map((address) => [address, 0]));
	for (const { address } of server.taken) counts.set(address, (counts.get(address) ?? 0) + 1);
	return counts;
}

function makeAddresses(faults: readonly MailFault[], each: number): string[] {
	return Array.from({ length: each }, (_, number) =>
		faults.map((fault) => toAddress(fault, number)),
	).flat();
}

/** What the command lists under a title. */
function listed(output: string, title: string): string[] {
	const [, rest = ""] = output.split(title);
	const [list = ""] = rest.split(/\n(?! {2})/);
	return [...list.matchAll(/^ {2}(\S+@\S+?)　/gm)].map(([, address]) => address ?? "");
}

const REJECTED = "被对方退回的地址";
const UNKNOWN = "不确定的地址";
const HARMLESS: readonly MailFault[] = ["ok", "greylisted", "late", "cut-at-recipient"];

describe("sending the letter", () => {
	test("brings it to everyone once, whatever a server does that can be told apart", async () => {
		const addresses = makeAddresses([...HARMLESS, "unknown-user", "refused"], 20);
		const sender = await makeSender(addresses, { cutEvery: 9 });
		const { exitCode, output } = await start(sender, ["--connections", "3"]).ended;
		const taken = countTaken(sender);
		for (const address of addresses) {
			const isRefused = /^(?:unknown-user|refused)-/.test(address);
			expect([address, taken.get(address)]).toEqual([address, isRefused ? 0 : 1]);
		}
		expect(listed(output, REJECTED).sort()).toEqual(
			addresses.filter((address) => /^(?:unknown-user|refused)-/.test(address)).sort(),
		);
		expect(listed(output, UNKNOWN)).toEqual([]);
		expect(output).toContain("5.1.1 No such user");
		for (const fault of FAULTS.filter((each) => HARMLESS.includes(each) && each !== "ok"))
			expect([fault, sender.server.injected.get(fault)]).toEqual([fault, 20]);
		expect(sender.server.injected.get("cut-at-connect")).toBeGreaterThan(0);
		expect(exitCode).toBe(1);
	});

	test("neither repeats nor hides a letter whose answer was lost", async () => {
		const addresses = makeAddresses(["ok", "accepted-then-cut", "dropped-then-cut"], 5);
		const sender = await makeSender(addresses);
		const first = await start(sender).ended;
		expect(first.exitCode).toBe(75);
		const unsure = addresses.filter((address) => address.includes("then-cut"));
		expect(listed(first.output, UNKNOWN).sort()).toEqual([...unsure].sort());
		const again = await start(sender).ended;
		expect(again.exitCode).toBe(75);
		expect(Math.max(...countTaken(sender).values())).toBe(1);

		const asked = await start(sender, ["--unsure", "send"]).ended;
		expect(asked.exitCode).toBe(0);
		const taken = countTaken(sender);
		for (const address of addresses) {
			const copies = sender.server.taken.filter((letter) => letter.address === address);
			expect([address, taken.get(address)]).toEqual([
				address,
				address.startsWith("accepted-then-cut") ? 2 : 1,
			]);
			// Mail programs show two letters of one id as one.
			expect(new Set(copies.map(({ messageId }) => messageId)).size).toBe(1);
		}
	});

	test("tells of every letter whose connection was cut while it was written", async () => {
		const addresses = makeAddresses(["ok", "cut-in-message"], 10);
		const sender = await makeSender(addresses);
		const { output } = await start(sender).ended;
		const unknown = listed(output, UNKNOWN);
		// How far the letter had left is known to the operating system only.
		for (const [address, count] of countTaken(sender))
			expect([address, count + (unknown.includes(address) ? 1 : 0)]).toEqual([address, 1]);
		expect(unknown.filter((address) => address.startsWith("ok"))).toEqual([]);
		expect(sender.server.injected.get("cut-in-message")).toBe(10);
		const asked = await start(sender, ["--unsure", "send"]).ended;
		expect(asked.exitCode).toBe(0);
		expect([...countTaken(sender).values()]).toEqual(addresses.map(() => 1));
	});

	test("takes letters for sent that a person says have arrived", async () => {
		const addresses = makeAddresses(["accepted-then-cut"], 3);
		const sender = await makeSender(addresses);
		await start(sender).ended;
		const { exitCode } = await start(sender, ["--unsure", "skip"]).ended;
		expect(exitCode).toBe(0);
		expect([...countTaken(sender).values()]).toEqual([1, 1, 1]);
	});

	test("goes on after kill -9 at any moment without losing or repeating a letter", async () => {
		const addresses = makeAddresses(HARMLESS, 16);
		const sender = await makeSender(addresses);
		let child: ChildProcess | undefined;
		let whole = 0;
		// Every twelfth time, the sender dies when the server has the whole message and has not answered.
		sender.server.onWhole = async () => {
			whole += 1;
			if (whole % 12 !== 0 || !child) return;
			child.kill("SIGKILL");
			await once(child, "close");
		};
		let last = { exitCode: null as number | null, output: "" };
		let kills = -1;
		for (; last.exitCode === null; kills += 1) {
			const started = start(sender, ["--connections", "2"]);
			child = started.child;
			// And once in a while at a moment that has nothing to do with a letter.
			const timer =
				kills % 3 === 2 ? setTimeout(() => started.child.kill("SIGKILL"), 900) : undefined;
			last = await started.ended;
			clearTimeout(timer);
		}
		const unknown = listed(last.output, UNKNOWN);
		const taken = countTaken(sender);
		const lost = addresses.filter(
			(address) => taken.get(address) === 0 && !unknown.includes(address),
		);
		const doubled = addresses.filter((address) => (taken.get(address) ?? 0) > 1);
		expect(kills).toBeGreaterThan(3);
		expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
		// Only what was under way when the sender died is in doubt: one letter a connection.
		expect(unknown.length).toBeLessThanOrEqual(kills * 2);
		expect(last.exitCode).toBe(unknown.length > 0 ? 75 : 0);
	});

	test("stops between two letters when asked to, and goes on afterwards", async () => {
		const addresses = makeAddresses(["ok"], 12);
		const sender = await makeSender(addresses);
		const { child, ended } = start(sender, ["--connections", "1"], 600);
		sender.server.onWhole = () => void (sender.server.taken.length === 2 && child.kill("SIGINT"));
		const stopped = await ended;
		expect(stopped.exitCode).toBe(75);
		expect(stopped.output).toContain("寄完手上的几封就结束");
		expect(sender.server.taken.length).toBeLessThan(12);
		expect((await start(sender).ended).exitCode).toBe(0);
		expect([...countTaken(sender).values()]).toEqual(addresses.map(() => 1));
	});

	test("refuses to be run twice at once for one edition", async () => {
		const sender = await makeSender(makeAddresses(["ok"], 3));
		const held = Promise.withResolvers<void>();
		const arrived = Promise.withResolvers<void>();
		sender.server.onWhole = () => {
			arrived.resolve();
			return held.promise;
		};
		const first = start(sender);
		await arrived.promise;
		const second = await start(sender).ended;
		held.resolve();
		expect(second.exitCode).toBe(75);
		expect(second.output).toContain("正在寄");
		expect((await first.ended).exitCode).toBe(0);
		expect([...countTaken(sender).values()]).toEqual([1, 1, 1]);
	});

	test("writes a letter that is addressed to its reader and can be unsubscribed from", async () => {
		const sender = await makeSender(['"王芳" <ok-1@readers.example>', "ok-2@readers.example"]);
		expect((await start(sender, ["--connections", "1"]).ended).exitCode).toBe(0);
		const [first, second] = sender.server.taken;
		const letter = await PostalMime.parse(first?.source ?? "");
		const get = (key: string) => letter.headers.find((header) => header.key === key)?.value;
		expect(letter.to).toEqual([{ name: "王芳", address: "ok-1@readers.example" }]);
		expect(letter.from).toEqual({ name: "工报", address: "bao@paper.example" });
		expect(get("list-unsubscribe")).toBe(
			"<https://paper.example/tuiding?a=ok-1%40readers.example>, <mailto:bao@paper.example>",
		);
		expect(get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
		expect(get("list-id")).toContain("<letter.");
		expect(letter.html).toContain("https://paper.example/tuiding?a=ok-1%40readers.example");
		expect(first?.messageId).not.toBe(second?.messageId);
		// The journal tells nobody's address.
		const journal = await readFile(join(sender.folder, "state", `${DATE}.jsonl`), "utf8");
		expect(journal).not.toContain("readers.example");
	});

	test.each([
		["an edition with a draft", "2021-03-02", "2021/03/02/caogao.md"],
		["an edition that is held back", "2021-03-08", "还没有发表"],
		["a day without an edition", "2021-03-09", "没有 2021-03-09 这一期"],
	])("refuses %s", async (_name, date, words) => {
		const { exitCode, stderr } = await runCommand("email", [
			...["send", date, "--to", "reader@readers.example", "--dry-run"],
			...["--content", FIXTURE_CONTENT, "--now", FIXTURE_NOW],
		]);
		expect(exitCode).toBe(1);
		expect(stderr).toContain(words);
	});

	test("names the lines of a list that are no addresses, and sends nothing", async () => {
		const sender = await makeSender([
			"ok-1@readers.example",
			"王芳",
			"ok-2@readers.example, x@y.cn",
		]);
		const { exitCode, output } = await start(sender).ended;
		expect(exitCode).toBe(1);
		expect(output).toContain("名单第 3 行不是邮箱地址：王芳");
		expect(output).toContain("名单第 4 行不是邮箱地址");
		expect(sender.server.taken).toEqual([]);
	});

	test("writes and sends nothing on --dry-run", async () => {
		const sender = await makeSender(makeAddresses(["ok"], 3));
		const { exitCode, output } = await start(sender, ["--dry-run"]).ended;
		expect(exitCode).toBe(0);
		expect(output).toContain("要寄 3 封");
		expect(sender.server.taken).toEqual([]);
		await expect(readFile(join(sender.folder, "state", `${DATE}.jsonl`))).rejects.toThrow("ENOENT");
	});
});
