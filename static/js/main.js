import { enableSwapping, focusWhereReadingGoesOn } from "./swap.js";
import { enableKeys } from "./keys.js";
import { enableNotes } from "./notes.js";
import { enableTiming } from "./timing.js";

enableSwapping();
enableKeys();
enableNotes();
enableTiming();
if (!location.hash) focusWhereReadingGoesOn();
