// The finder's results in words.

import { optionFinder as words } from '#words/optionFinder';
import type { Result } from '../model.ts';
import type { Question } from '../questions.ts';
import { rules, type Effect, type Rung } from '../rules.ts';

/** The rungs that are left: "Stufe 5", "4 oder 5", "0, 2 bis 5". */
export function listRungs({ inRace, unanswered }: Result): string {
  const [first = 0] = inRace;
  if (inRace.length === 1) return words.rung(first);
  return unanswered === 0 && inRace.length === 2 ? inRace.join(words.or) : writeRanges(inRace).join(', ');
}

/** "0, 2 und 4 bis 6". */
export function joinRanges(rungs: readonly Rung[]): string {
  const texts = writeRanges(rungs);
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter((text) => text !== '').join(words.and);
}

/** Three or more in a row are said by their ends: "2 bis 5". */
function writeRanges(rungs: readonly Rung[]): readonly string[] {
  const ranges: Rung[][] = [];
  for (const rung of rungs) {
    const last = ranges.at(-1);
    if (last?.at(-1) === rung - 1) last.push(rung);
    else ranges.push([rung]);
  }
  return ranges.flatMap((range) =>
    range.length > 2 ? [words.range(range[0] ?? 0, range.at(-1) ?? 0)] : range.map(String),
  );
}

/** What the rungs that are left mean: a headline and a sentence. */
export function describeResult(result: Result): { readonly headline: string; readonly text: string } {
  const { unanswered, toCheck } = result;
  if (unanswered === 6) return { headline: words.nothingYet, text: words.begin };
  const check = toCheck.length === 0 ? '' : words.toCheck(toCheck.length, joinRanges(toCheck));
  if (unanswered > 0) return { headline: words.stillOpen(unanswered), text: check || words.narrows };
  return describeAnswer(result, check);
}

/** What is said once all is answered. */
function describeAnswer({ judgements, inRace }: Result, check: string): { headline: string; text: string } {
  const only = (wanted: string) => judgements.filter(({ verdict }) => verdict === wanted);
  const fitting = only('fits').map(({ rung }) => rung);
  const conditions = only('condition').map(({ rung }) => rung);
  if (inRace.every((rung) => rung === 0))
    return { headline: check === '' ? words.onlyGround : words.groundFirst, text: check || words.seeReasons };
  const headline = fitting.length === 0 ? words.onlyConditions : words.fitting(fitting.length, joinRanges(fitting));
  const text = conditions.length === 0 ? check : words.conditions(conditions.length, joinRanges(conditions));
  return { headline, text: text || words.seeReasons };
}

/** What an answer does to the ladder, for those who go by it with a pencil; empty where it only speaks for rungs. */
export function describeAnswerOnPaper(question: Question, answer: string): string {
  const woken = rules.filter((rule) => rule.question === question && rule.answer === answer);
  const touched = (effect: Effect) =>
    joinRanges(woken.filter((rule) => rule.effect === effect).flatMap((rule) => rule.rungs));
  const against = touched('against');
  const check = touched('check');
  const conditions = woken.filter((rule) => rule.effect === 'condition');
  return [
    ...(against === '' ? [] : [words.onPaper.against(against)]),
    ...(check === '' ? [] : [words.onPaper.check(check)]),
    ...conditions.map((rule) => words.onPaper.condition(joinRanges(rule.rungs), words.reasons[rule.name])),
  ].join('; ');
}
