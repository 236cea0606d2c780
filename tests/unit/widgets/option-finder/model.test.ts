import { describe, expect, it } from 'vitest';
import { findRungs, type Result, type Verdict } from '../../../../src/widgets/option-finder/model.ts';
import { questionNames, questions, type Answers } from '../../../../src/widgets/option-finder/questions.ts';
import { rules, rungs, type Rung } from '../../../../src/widgets/option-finder/rules.ts';

const nothing: Answers = {
  data: 'open',
  people: 'open',
  load: 'open',
  skills: 'open',
  budget: 'open',
  obligations: 'open',
};

/** Every way to answer some, all or none of the questions. */
function listAnswers(): Answers[] {
  return questionNames.reduce<Answers[]>(
    (before, question) =>
      before.flatMap((answers) =>
        ['open', ...questions[question]].map((answer): Answers => ({ ...answers, [question]: answer })),
      ),
    [nothing],
  );
}
const all = listAnswers();
const complete = all.filter((answers) => !Object.values(answers).includes('open'));

const verdict = (result: Result, rung: Rung): Verdict => {
  const found = result.judgements.find((each) => each.rung === rung);
  if (found === undefined) throw new Error(`expected a verdict on rung ${rung}`);
  return found.verdict;
};
const describeAnswers = (answers: Answers): string => JSON.stringify(answers);
/** Answers of which a claim about rungs does not hold. */
const failing = (answers: readonly Answers[], holds: (result: Result, answers: Answers) => boolean): string[] =>
  answers.filter((each) => !holds(findRungs(each), each)).map(describeAnswers);

describe('findRungs(answers) for the association of the story', () => {
  const internal: Answers = {
    data: 'internal',
    people: 'some',
    load: 'daily',
    skills: 'one',
    budget: 'small',
    obligations: 'none',
  };

  it('comes to rung 5 with a second person, else to rung 4', () => {
    const result = findRungs(internal);
    expect(result.inRace).toEqual([4, 5]);
    expect(verdict(result, 4)).toBe('fits');
    expect(verdict(result, 5)).toBe('condition');
    expect(
      result.judgements[5]?.reasons.filter(({ effect }) => effect === 'condition').map(({ name }) => name),
    ).toEqual(['second-person']);
  });

  it('comes to rung 5 without a condition once the second person is there', () => {
    expect(verdict(findRungs({ ...internal, skills: 'two' }), 5)).toBe('fits');
  });

  it('comes to rung 4 when nobody looks after it', () => {
    expect(findRungs({ ...internal, skills: 'none' }).inRace).toEqual([4]);
  });

  it('keeps rung 5 for what is public', () => {
    expect(findRungs({ ...internal, data: 'public' }).inRace).toContain(5);
  });

  it('leaves the confidential drawer on rung 0', () => {
    const result = findRungs({ ...internal, data: 'confidential', obligations: 'secrecy' });
    expect(result.inRace).toEqual([0]);
    expect(result.toCheck).toEqual([4, 5]);
  });

  it('opens rung 6 only with load, care and money', () => {
    expect(findRungs({ ...internal, load: 'steady', skills: 'two', budget: 'medium' }).inRace).toContain(6);
    expect(findRungs({ ...internal, load: 'rare', skills: 'two', budget: 'medium' }).inRace).not.toContain(6);
  });
});

describe('findRungs(answers) for every way to answer', () => {
  it('goes through all of them', () => {
    expect(all).toHaveLength(4 ** 5 * 5);
    expect(complete).toHaveLength(3 ** 5 * 4);
  });

  it('judges every rung, and leaves at least one to choose', () => {
    expect(failing(all, ({ judgements, inRace }) => judgements.length === rungs.length && inRace.length > 0)).toEqual(
      [],
    );
  });

  it('says nothing before the first answer, and keeps all rungs', () => {
    const { judgements, inRace, unanswered } = findRungs(nothing);
    expect(new Set(judgements.map((each) => each.verdict))).toEqual(new Set(['open']));
    expect([inRace, unanswered]).toEqual([rungs, 6]);
  });

  it('gives a reason with every verdict, the strictest first', () => {
    const order = ['against', 'check', 'condition', 'supports'];
    const isSorted = (effects: readonly string[]): boolean =>
      effects.join() === effects.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).join();
    const holds = ({ judgements }: Result): boolean =>
      judgements.every(
        (each) =>
          (each.reasons.length === 0) === (each.verdict === 'open') &&
          isSorted(each.reasons.map(({ effect }) => effect)),
      );
    expect(failing(all, holds)).toEqual([]);
  });

  it('never asks for a check of a rung that it recommends', () => {
    expect(failing(all, ({ inRace, toCheck }) => toCheck.every((rung) => !inRace.includes(rung)))).toEqual([]);
  });

  it('leaves no rung above the ground without a word once all is answered', () => {
    expect(
      failing(complete, (result) => rungs.every((rung) => rung === 0 || verdict(result, rung) !== 'open')),
    ).toEqual([]);
  });

  it('narrows with each answer', () => {
    const holds = (result: Result, answers: Answers): boolean =>
      questionNames
        .filter((question) => answers[question] === 'open')
        .flatMap((question) => questions[question].map((answer): Answers => ({ ...answers, [question]: answer })))
        .every((next) => findRungs(next).inRace.every((rung) => result.inRace.includes(rung)));
    expect(failing(all, holds)).toEqual([]);
  });

  it('never speaks against doing without', () => {
    expect(failing(all, (result) => ['open', 'fits'].includes(verdict(result, 0)))).toEqual([]);
  });

  it('keeps what is internal or confidential out of private accounts', () => {
    const kept = all.filter(({ data }) => data === 'internal' || data === 'confidential');
    expect(failing(kept, (result) => verdict(result, 1) === 'against')).toEqual([]);
  });

  it('never recommends private accounts once all is answered', () => {
    expect(failing(complete, ({ inRace }) => !inRace.includes(1))).toEqual([]);
  });

  it('keeps what is confidential off the rungs 1 to 3, and says what would have to be checked', () => {
    const kept = all.filter(
      ({ data, obligations }) => data === 'confidential' || obligations === 'secrecy' || obligations === 'social',
    );
    const abroad = ['exception-abroad', 'social-abroad', 'secrecy-abroad'];
    const holds = (result: Result): boolean =>
      ([1, 2, 3] as const).every((rung) => verdict(result, rung) === 'against') &&
      ([2, 3] as const).every((rung) => result.judgements[rung]?.reasons.some(({ name }) => abroad.includes(name)));
    expect(failing(kept, holds)).toEqual([]);
  });

  it('recommends nothing above the ground for secrets without a check', () => {
    const kept = all.filter(({ obligations }) => obligations === 'secrecy');
    expect(
      failing(kept, (result) =>
        ([4, 5, 6, 7] as const).every((rung) => ['check', 'against'].includes(verdict(result, rung))),
      ),
    ).toEqual([]);
  });

  it('counts what is bound by secrecy or social law as confidential, and says so', () => {
    const kept = all.filter(
      ({ data, obligations }) => obligations === 'secrecy' || obligations === 'social' || data === 'confidential',
    );
    expect(failing(kept, ({ counted }) => counted.data === 'confidential')).toEqual([]);
    const bound = kept.filter(({ data }) => data !== 'confidential');
    expect(failing(bound, ({ isStricter }) => isStricter)).toEqual([]);
    expect(
      failing(
        all.filter((answers) => !bound.includes(answers)),
        ({ isStricter }) => !isStricter,
      ),
    ).toEqual([]);
  });

  it('recommends no service of one’s own where nobody looks after it', () => {
    const kept = all.filter(({ skills }) => skills === 'none');
    expect(
      failing(kept, (result) => ([5, 6, 7] as const).every((rung) => verdict(result, rung) === 'against')),
    ).toEqual([]);
  });

  it('recommends no card of one’s own to one person alone', () => {
    const kept = all.filter(({ skills }) => skills === 'one');
    expect(failing(kept, (result) => ([6, 7] as const).every((rung) => verdict(result, rung) === 'against'))).toEqual(
      [],
    );
    expect(failing(kept, (result) => ['condition', 'check'].includes(verdict(result, 5)))).toEqual([]);
  });

  it('recommends no card that would stand idle or that nobody can pay', () => {
    const kept = all.filter(({ load, budget }) => load === 'rare' || budget === 'small');
    expect(failing(kept, (result) => ([6, 7] as const).every((rung) => verdict(result, rung) === 'against'))).toEqual(
      [],
    );
  });

  it('sends data under church law nowhere but into one’s own house without a check', () => {
    const kept = all.filter(({ obligations }) => obligations === 'church');
    expect(
      failing(kept, (result) =>
        ([2, 3, 4, 5, 6] as const).every((rung) => ['check', 'against'].includes(verdict(result, rung))),
      ),
    ).toEqual([]);
  });
});

describe('the rules', () => {
  it('are woken by answers that exist', () => {
    for (const { question, answer } of rules) expect(questions[question]).toContain(answer);
  });

  it('do one thing to a rung per answer', () => {
    const keys = rules.flatMap(({ question, answer, rungs: touched }) =>
      touched.map((rung) => `${question} ${answer} ${rung}`),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('let every rung be chosen by somebody', () => {
    const chosen = new Set(complete.flatMap((answers) => findRungs(answers).inRace));
    // Private accounts are where many begin and where nobody is to stay.
    expect([...chosen].toSorted((first, second) => first - second)).toEqual([0, 2, 3, 4, 5, 6, 7]);
  });
});
