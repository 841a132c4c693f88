// What every page defines, in one file: a request costs an old phone more than what it brings.
import "./offline/register.ts";
import "./reading-controls.ts";
import "./search-box.ts";
