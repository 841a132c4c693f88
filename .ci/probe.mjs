// Asks a served paper for its front, a search, the search index and an article:
//   node .ci/probe.mjs http://localhost:4321/          exit code 1 if one of them is not as it should be
//   node .ci/probe.mjs --gone http://localhost:4321/   exit code 1 if something still answers
const WAIT = 10_000;

const isGone = process.argv[2] === "--gone";
const address = new URL(process.argv.at(-1));
if (!address.pathname.endsWith("/")) address.pathname += "/";

async function get(path) {
	const url = new URL(path, address);
	const response = await fetch(url, { signal: AbortSignal.timeout(WAIT) });
	const text = await response.text();
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	console.log(`${response.status} ${decodeURI(url.href)} (${text.length})`);
	return { text, headers: response.headers };
}

function expect(condition, message) {
	if (!condition) throw new Error(message);
}

async function probePaper() {
	const front = await get("./");
	expect(/<html[^>]* lang="zh-/.test(front.text), "The front is not in Chinese");
	expect(front.headers.has("content-security-policy"), "The front has no policy");

	const search = await get(`search/?q=${encodeURIComponent("平谷")}`);
	expect(/<form[^>]*\brole="search"|<search\b/.test(search.text), "The search page has no form");
	JSON.parse((await get("pagefind/pagefind-entry.json")).text);

	const links = [...front.text.matchAll(/href="([^"]*\/\d{4}\/\d\d\/\d\d\/[a-z][a-z0-9-]*\/)"/g)];
	const article = links.map(([, path]) => path).find((path) => !path.endsWith("/email/"));
	expect(article !== undefined, "The front links to no article");
	expect((await get(article)).text.includes("<h1"), "The article has no title");
}

async function probeSilence() {
	for (const end = Date.now() + WAIT; Date.now() < end;) {
		const answers = await fetch(address).then(
			() => true,
			() => false,
		);
		if (!answers) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`${address} still answers`);
}

await (isGone ? probeSilence() : probePaper());
