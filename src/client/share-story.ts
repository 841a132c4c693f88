/** `<share-story>`: passes the article on; how is fetched when a button is pressed. */
class ShareStory extends HTMLElement {
	connectedCallback(): void {
		this.hidden = false;
		const send = this.querySelector<HTMLElement>("[data-share=send]");
		if (send) send.hidden = !("share" in navigator);
		this.addEventListener("click", async ({ target }) => {
			const button = target instanceof Element && target.closest("button");
			if (!button) return;
			const { copyStory, sendStory } = await import("./share/share-story.ts");
			await (button === send ? sendStory : copyStory)(this);
		});
	}
}

customElements.define("share-story", ShareStory);
