import type { Browser } from "playwright-core";

/** What a reader on a slow phone waits for. */
export interface PageMeasures {
	/** Bytes over the network until the page is quiet, headers not counted. */
	bytes: number;
	/** Of these, scripts. */
	scriptBytes: number;
	requests: number;
	/** Milliseconds to the largest thing in view. */
	largestPaint: number;
	/** What that is. */
	largestElement: string;
	/** The sum of layout shifts (web.dev/cls). */
	shift: number;
	/** Milliseconds of the longest task of the main thread; 0 where none took 50. */
	longestTask: number;
}

/** A phone four times slower than this machine, on 1.6 Mbit/s with 150 ms to and fro (Lighthouse's slow 4G). */
const SLOWDOWN = 4;
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const PHONE = { width: 360, height: 740 };

interface Noted {
	paint: number;
	element: string;
	shift: number;
	task: number;
}

declare global {
	interface Window {
		noted: Noted;
	}
}

/** Opens a page in an empty browser and waits until it is quiet. */
export async function measurePage(browser: Browser, address: string): Promise<PageMeasures> {
	const context = await browser.newContext({
		viewport: PHONE,
		deviceScaleFactor: 2,
		isMobile: true,
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send("Network.enable");
		await session.send("Network.emulateNetworkConditions", NETWORK);
		await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
		const traffic = { bytes: 0, scriptBytes: 0, requests: 0 };
		page.on("requestfinished", async (request) => {
			const { responseBodySize } = await request.sizes();
			traffic.bytes += responseBodySize;
			traffic.requests += 1;
			if (request.resourceType() === "script") traffic.scriptBytes += responseBodySize;
		});
		await page.addInitScript(observe);
		await page.goto(address, { waitUntil: "networkidle" });
		const noted = await page.evaluate(() => window.noted);
		return {
			...traffic,
			largestPaint: noted.paint,
			largestElement: noted.element,
			shift: noted.shift,
			longestTask: noted.task,
		};
	} finally {
		await context.close();
	}
}

/** Runs in the page before anything of it. */
function observe(): void {
	const noted: Noted = { paint: 0, element: "", shift: 0, task: 0 };
	window.noted = noted;
	const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
			type,
			buffered: true,
		});
	};
	watch("largest-contentful-paint", (entry) => {
		noted.paint = entry.startTime;
		noted.element = (entry as PerformanceEntry & { element?: Element }).element?.tagName ?? "";
	});
	watch("layout-shift", (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		};
		if (!hadRecentInput) noted.shift += value;
	});
	watch("longtask", ({ duration }) => {
		noted.task = Math.max(noted.task, duration);
	});
}
