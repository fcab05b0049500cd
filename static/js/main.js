import { enableSwapping, focusWhereReadingGoesOn } from "./swap.js";
import { enableKeys } from "./keys.js";
import { enableNotes } from "./notes.js";

enableSwapping();
enableKeys();
enableNotes();
if (!location.hash) focusWhereReadingGoesOn();
