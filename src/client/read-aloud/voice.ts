/** The best Chinese voice there is: Mandarin before others, on the device before over the network. */
export function findVoice(): SpeechSynthesisVoice | undefined {
	const rate = ({ lang, localService }: SpeechSynthesisVoice) =>
		(/^(?:zh[-_](?:CN|Hans)|cmn)/i.test(lang) ? 2 : 0) + (localService ? 1 : 0);
	return [...speechSynthesis.getVoices()]
		.filter(({ lang }) => /^(?:zh|cmn)/i.test(lang))
		.sort((a, b) => rate(b) - rate(a))[0];
}

/** Calls back once, as soon as there is a Chinese voice: browsers list them late. */
export function whenVoice(onVoice: () => void): void {
	if (!("speechSynthesis" in window)) return;
	if (findVoice()) {
		onVoice();
		return;
	}
	const look = () => {
		if (!findVoice()) return;
		speechSynthesis.removeEventListener("voiceschanged", look);
		onVoice();
	};
	speechSynthesis.addEventListener("voiceschanged", look);
}
