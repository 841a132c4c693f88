/**
 * What a script that `startChild` started does: hears one request, answers it and
 * ends; with exit code 1 if `work` throws. It never outlives its parent.
 */
export function answerParent<Request>(work: (request: Request) => Promise<object>): void {
	process.once("disconnect", () => process.exit(1));
	// The parent may have ended while this script was loaded.
	if (!process.connected) process.exit(1);
	process.once("message", async (request: Request) => {
		// If the work waits for something that has died, nothing keeps the process, and it ends without an answer.
		process.channel?.unref();
		try {
			const answer = await work(request);
			process.removeAllListeners("disconnect");
			process.send?.(answer, () => process.exit(0));
		} catch (error) {
			console.error(error);
			process.exit(1);
		}
	});
}
