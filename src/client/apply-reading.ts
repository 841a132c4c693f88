// Runs in the head, before anything is painted: a reader who needs large letters never sees small ones first.
import { isOverAYearOld } from "../domain/age.ts";
import { applyReadingSettings, readReadingSettings } from "./reading-settings.ts";

applyReadingSettings(readReadingSettings());

const { dataset } = document.documentElement;
if (dataset["date"] !== undefined && isOverAYearOld(dataset["date"], new Date())) {
	dataset["age"] = "old";
}
