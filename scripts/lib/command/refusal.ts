/** A command that cannot be carried out, for a reason a person can mend; the message is in Chinese. */
export class Refusal extends Error {
	readonly exitCode: number;

	constructor(message: string, exitCode: number) {
		super(message);
		this.name = "Refusal";
		this.exitCode = exitCode;
	}
}
