import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const COMMANDS = [
	"google-chrome-stable",
	"google-chrome",
	"chromium",
	"chromium-browser",
	"microsoft-edge-stable",
	"microsoft-edge",
];
const MAC_APPLICATIONS = [
	"Google Chrome.app/Contents/MacOS/Google Chrome",
	"Chromium.app/Contents/MacOS/Chromium",
	"Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS_PROGRAMS = [
	"Google/Chrome/Application/chrome.exe",
	"Microsoft/Edge/Application/msedge.exe",
];

/** A browser of the Chromium family: `CHROME_PATH`, the system's, then one that Playwright installed. */
export function findInstalledBrowser(): string | undefined {
	const { CHROME_PATH } = process.env;
	if (CHROME_PATH) return CHROME_PATH;
	return [...toSystemPlaces(), chromium.executablePath()].find((path) => existsSync(path));
}

function toSystemPlaces(): string[] {
	if (process.platform === "darwin") return MAC_APPLICATIONS.map((name) => `/Applications/${name}`);
	if (process.platform === "win32")
		return toFolders(["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]).flatMap((folder) =>
			WINDOWS_PROGRAMS.map((name) => join(folder, name)),
		);
	const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
	return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function toFolders(variables: readonly string[]): string[] {
	return variables.flatMap((name) => process.env[name] ?? []);
}
