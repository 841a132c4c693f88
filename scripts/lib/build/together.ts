/** Does two things at the same time. If one of them fails, it is thrown when both have ended. */
export async function together(
	one: () => Promise<void>,
	other: () => Promise<void>,
): Promise<void> {
	const ended = await Promise.allSettled([one(), other()]);
	const failed = ended.find((each) => each.status === "rejected");
	if (failed) throw failed.reason;
}
