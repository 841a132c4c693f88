// Runs in the head, before anything is painted: a reader who needs large letters never sees small ones first.
import { applyReadingSettings, readReadingSettings } from "./reading-settings.ts";

applyReadingSettings(readReadingSettings());
