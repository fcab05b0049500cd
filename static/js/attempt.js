// The pages of assignments: a waiting page that opens by itself, an attempt whose answers are saved as they are given,
// moments in the reader's own zone. Without this module everything is done by the pages' forms.
import { sayMomentsHere } from "./attempt/moments.js";
import { openByItself } from "./attempt/waiting.js";
import { keepAnswers, tellOfWaiting } from "./attempt/answers.js";
import { showClock } from "./attempt/clock.js";
import { noteLeaving } from "./attempt/leaving.js";

sayMomentsHere(document);
openByItself();
tellOfWaiting();
const attempt = document.querySelector("[data-attempt]");
if (attempt) {
  const clock = showClock(attempt);
  const answers = keepAnswers(attempt, clock);
  clock.onEnd(answers.handIn);
  noteLeaving(attempt);
}
