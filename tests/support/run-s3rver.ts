// Runs a real server of object storage for the tests that forked this, in the folder that they name.
import { rmSync } from "node:fs";
import S3rver from "@20minutes/s3rver";

const [directory = ""] = process.argv.slice(2);
const server = new S3rver({
	...{ address: "127.0.0.1", port: 0, silent: true, vhostBuckets: false, directory },
});
// Nothing is left behind, even if whoever forked this was killed.
process.once("disconnect", () => {
	rmSync(directory, { recursive: true, force: true });
	process.exit();
});
process.send?.((await server.run()).port);
