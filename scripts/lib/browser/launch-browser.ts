import { type Browser, chromium } from "playwright-core";
import { writeFontConfiguration } from "./fonts.ts";
import { findInstalledBrowser } from "./installed-browser.ts";
import { findPackagedChromium } from "./packaged-chromium.ts";

/** Quiet, and able to run as root; nothing but the pages asked for is fetched. */
const FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/**
 * A headless browser: one that is installed, else the packaged Chromium. The caller closes it.
 * With `port` other programs may drive it as well, by the DevTools protocol.
 * Throws if the machine has none and none is packaged for it.
 */
export async function launchBrowser({ port }: { port?: number } = {}): Promise<Browser> {
	const { executablePath, libraries } = await findBrowser();
	const env: Record<string, string | undefined> = { ...process.env };
	if (process.platform === "linux") env["FONTCONFIG_FILE"] = await writeFontConfiguration();
	if (libraries !== undefined) env["LD_LIBRARY_PATH"] = libraries;
	const args = port === undefined ? FLAGS : [...FLAGS, `--remote-debugging-port=${port}`];
	return chromium.launch({ executablePath, args, env });
}

async function findBrowser(): Promise<{ executablePath: string; libraries?: string }> {
	const installed = findInstalledBrowser();
	if (installed !== undefined) return { executablePath: installed };
	const packaged = await findPackagedChromium();
	if (packaged !== undefined) return packaged;
	throw new Error(
		`No browser: none is packaged for ${process.platform}-${process.arch}. ` +
			"Install Chrome, Chromium or Edge, or set CHROME_PATH to its program.",
	);
}
