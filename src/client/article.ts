// What an article's page defines besides, in one file.
import "./article-marks.ts";
import "./read-aloud/read-aloud.ts";
import "./share-story.ts";
