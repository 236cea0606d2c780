// Words that a question needs and an answer does not.
import { foldWord } from './fold.ts';

const words = `
  aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bekommen bekommt bin bis bitte bleibt brauche
  brauchen braucht brauchts da dabei dafür damit dann daran darauf darf darin darüber das dass davon dazu dem den denn der des dich die dies
  diese diesem diesen dieser dieses dir doch du durch dürfen ein eine einem einen einer eines einfach eigentlich er erst es etwas euch euer
  eure eurem euren eurer für geben geht gehen genau gibt gibts haben habe hat hatte heißt heissen hier hin ich ihm ihn ihr ihre ihrem ihren
  im in ins ist ja jede jedem jeden jeder jedes kann kannst kein keine keinen kommen kommt könnte können könnt lassen lässt machen macht man mal mein
  meine meinem meinen mehr mich mir mit möchte möchten muss müssen müsst nach nicht nichts noch nun nur ob oder ohne schon sein seine seinem
  seinen sich sie sind so soll sollen sollte sollten sollt sonst tun über überhaupt um und uns unser unsere unserem unseren unserer unter
  viel viele vom von vor wann war warum was weil welche welchem welchen welcher welches wem wen wenn wer werden weshalb wie wieso wieviel
  will wir wird wo wofür woher wohin wollen womit worauf wozu würde zu zum zur zwischen pro je per etwa bzw bedeutet bedeuten bedeutung erklären erklärung
  funktioniert funktionieren eignet eignen the a an of and or is are what how to for in on do does we our`;

const fillers = new Set(words.trim().split(/\s+/).map(foldWord));

/** Whether a folded word says nothing of what is looked for. */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}
