import { EMAIL_TEXTS } from "../../../src/strings/command-texts-email.ts";
import { LETTER_WORDS } from "../../../src/strings/letter-words.ts";
import { parseRecipient } from "./recipients.ts";

/** How the connection is kept secret: from the start, from `STARTTLS` on, or not at all. */
const SECURITIES = ["tls", "starttls", "none"] as const;

export interface SmtpSettings {
	host: string;
	port: number;
	security: (typeof SECURITIES)[number];
	/** Without it the server is used without logging in. */
	login?: { user: string; password: string } | undefined;
	/** As letters are signed: `工报 <bao@example.com>`. */
	from: string;
	/** The address alone, to which servers return letters. */
	sender: string;
	/** Ways to unsubscribe, the best first; `{address}` stands for the recipient's. */
	unsubscribe: readonly string[];
	hasOneClick: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings in the environment, or what is wrong with them. */
export function readSmtpSettings(
	environment: Environment,
): SmtpSettings | { problems: readonly string[] } {
	const problems: string[] = [];
	const get = (name: string) => environment[`GONGBAO_${name}`]?.trim() || undefined;
	const refuse = (name: string, expected: string) => {
		problems.push(EMAIL_TEXTS.badSetting({ name: `GONGBAO_${name}`, expected }));
	};
	for (const name of ["SMTP_HOST", "SMTP_FROM"]) {
		if (get(name) === undefined) problems.push(EMAIL_TEXTS.missingSetting(`GONGBAO_${name}`));
	}
	const { settings } = EMAIL_TEXTS;
	const from = get("SMTP_FROM") ?? "";
	const sender = parseRecipient(from);
	if (from !== "" && !sender) refuse("SMTP_FROM", settings.from);
	const security = SECURITIES.find((each) => each === (get("SMTP_SECURITY") ?? "starttls"));
	if (!security) refuse("SMTP_SECURITY", settings.security);
	const port = Number(get("SMTP_PORT") ?? (security === "tls" ? 465 : 587));
	if (!Number.isInteger(port) || port < 1 || port > 65535) refuse("SMTP_PORT", settings.port);
	const unsubscribe = readUnsubscribe(get("UNSUBSCRIBE"), sender?.address ?? "");
	if (get("UNSUBSCRIBE") !== undefined && !unsubscribe.every(isWayOut))
		refuse("UNSUBSCRIBE", settings.unsubscribe);
	const hasOneClick = get("UNSUBSCRIBE_ONE_CLICK") === "1";
	if (hasOneClick && !unsubscribe[0]?.startsWith("https:"))
		refuse("UNSUBSCRIBE_ONE_CLICK", settings.oneClick);
	if (problems.length > 0 || !sender || !security) return { problems };
	const user = get("SMTP_USER");
	return {
		host: get("SMTP_HOST") ?? "",
		port,
		security,
		login: user === undefined ? undefined : { user, password: get("SMTP_PASSWORD") ?? "" },
		from,
		sender: sender.address,
		unsubscribe,
		hasOneClick,
	};
}

/** Whoever set nothing up still reads letters that are answered to. */
function readUnsubscribe(text: string | undefined, address: string): string[] {
	if (text !== undefined) return text.split(/\s+/);
	const subject = encodeURIComponent(LETTER_WORDS.unsubscribeSubject);
	return [`mailto:${address}?subject=${subject}`];
}

function isWayOut(address: string): boolean {
	return /^(?:https:\/\/\S+|mailto:\S+@\S+)$/.test(address);
}

/** The ways to unsubscribe of one recipient. */
export function toOwnWays({ unsubscribe }: SmtpSettings, address: string): string[] {
	return unsubscribe.map((way) => way.replaceAll("{address}", encodeURIComponent(address)));
}
