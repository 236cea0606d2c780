// What tells the two languages apart: letters and words that only one of them has.

/** Text that is German. */
export const onlyGerman =
  /[äöüß„]|(?<!\p{L})(?:der|die|das|den|dem|des|ein|eine|einen|und|oder|nicht|ist|sind|wird|von|mit|für|auf|bei|nach|noch|nur|hier|zu|zur|zum|aus|alle|keine?|Folien?|Fassung|Uhr|Adresse|Seite|Karten?|Anhang|Glossar|Inhalt|Lizenz|Notizen)(?!\p{L})/iu;

/** Text that is English. */
export const onlyEnglish =
  /(?<!\p{L})(?:the|and|or|not|is|are|of|with|for|on|at|from|this|that|these|here|slides?|your?|left|page|notes?|cards?|all|to|by)(?!\p{L})/iu;
