/** Seconds of each stage, by the name that a build prints: `生成网页　72 个网页　0.6 秒`. */
export function readStages(output: string): Map<string, number> {
	const lines = output.matchAll(/^(\S+?)　(?:.*　)?([\d.]+) 秒$/gmu);
	return new Map([...lines].map(([, stage = "", seconds]) => [stage, Number(seconds)]));
}
