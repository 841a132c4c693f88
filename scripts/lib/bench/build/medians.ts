/** The middle one; of an even number the mean of both in the middle. `undefined` of nothing. */
export function toMedian(values: readonly number[]): number | undefined {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [Math.floor, Math.ceil].map(
		(round) => sorted[round((sorted.length - 1) / 2)],
	);
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** What was measured in a round. */
export interface RoundValue {
	round: number;
	value: number;
}

/** Each as a ratio of the other's in the same round, then the median of these. */
export function toMedianRatio(
	own: readonly RoundValue[],
	others: readonly RoundValue[],
): number | undefined {
	const ratios = own.flatMap(({ round, value }) => {
		const other = others.find((each) => each.round === round);
		return other && other.value > 0 ? [value / other.value] : [];
	});
	return toMedian(ratios);
}
