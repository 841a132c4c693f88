// Describes in package-lock.json every optional package that the registry could not describe.
// Run it after each `npm install`; docs/decisions/0001-packaged-node.md says why.
import { readFileSync, writeFileSync } from "node:fs";
import { findMissingEdges, toCompleteLockfile } from "./lib/lockfile/complete-lockfile.ts";
import type { Lockfile } from "./lib/lockfile/lockfile.ts";

const file = new URL("../package-lock.json", import.meta.url);
const lockfile: Lockfile = JSON.parse(readFileSync(file, "utf8"));
const missing = findMissingEdges(lockfile);

writeFileSync(file, `${JSON.stringify(toCompleteLockfile(lockfile), undefined, 2)}\n`);
for (const { name, version } of missing) console.log(`+ ${name}@${version}`);
console.log(`${missing.length} 项已补入 package-lock.json`);
