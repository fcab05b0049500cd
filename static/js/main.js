import { returnWhenNobodyIsHere } from "./idle.js";
import { enableSwapping, focusWhereReadingGoesOn } from "./swap.js";
import { enableKeys } from "./keys.js";
import { enableNotes } from "./notes.js";
import { enableTiming } from "./timing.js";
import { enableSpeech } from "./speech.js";
import { enableSwiping } from "./swipe.js";

enableSwapping();
enableKeys();
enableNotes();
enableTiming();
enableSpeech();
enableSwiping();
returnWhenNobodyIsHere();
if (!location.hash) focusWhereReadingGoesOn();
