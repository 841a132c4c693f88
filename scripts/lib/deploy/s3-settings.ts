import { DEPLOY_TEXTS } from "../../../src/strings/command-texts-deploy.ts";

export interface S3Settings {
	/** `https://oss-cn-beijing.aliyuncs.com`, no slash at the end. */
	endpoint: string;
	bucket: string;
	/** Before every path; empty, or ends with a slash. */
	prefix: string;
	region: string;
	key: string;
	secret: string;
	/** Of keys for a while (STS); empty for those that last. */
	token: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings in the environment, or what is wrong with them. */
export function readS3Settings(environment: Environment): S3Settings | { problems: string[] } {
	const get = (name: string) => environment[`GONGBAO_S3_${name}`]?.trim() ?? "";
	const problems = ["ENDPOINT", "BUCKET", "KEY", "SECRET"]
		.filter((name) => get(name) === "")
		.map((name) => DEPLOY_TEXTS.missingSetting(`GONGBAO_S3_${name}`));
	const endpoint = get("ENDPOINT").replace(/\/+$/, "");
	if (endpoint !== "" && !/^https?:\/\/[^/]+$/.test(endpoint))
		problems.push(DEPLOY_TEXTS.badEndpoint);
	if (problems.length > 0) return { problems };
	const prefix = get("PREFIX").replace(/^\/+|\/+$/g, "");
	return {
		endpoint,
		bucket: get("BUCKET"),
		prefix: prefix === "" ? "" : `${prefix}/`,
		region: get("REGION") || "us-east-1",
		key: get("KEY"),
		secret: get("SECRET"),
		token: get("TOKEN"),
	};
}
