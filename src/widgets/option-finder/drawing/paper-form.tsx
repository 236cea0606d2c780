// The questions and the empty ladder as a form for the worksheet, which takes them out of here; no screen shows them.

import { optionFinder as words } from '#words/optionFinder';
import type { VNode } from 'preact';
import { classes } from '../../../shared/markup.ts';
import { questionNames } from '../questions.ts';
import { rungs } from '../rules.ts';
import { describeAnswerOnPaper } from './wording.ts';

/** Six questions with boxes to tick, what each answer does to the ladder, and eight rungs with room to write. */
export function PaperForm(): VNode {
  return (
    <div class={classes.paperForm} hidden>
      <table aria-label={words.sixQuestions}>
        <tbody>
          {questionNames.map((question) => (
            <tr key={question}>
              <th scope="row">{words.questions[question]}</th>
              <td>
                {Object.entries(words.answers[question]).map(([answer, text]) => {
                  const effect = describeAnswerOnPaper(question, answer);
                  return (
                    <span key={answer} class="to-tick">
                      {text} {effect !== '' && <small>{effect}</small>}
                    </span>
                  );
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table aria-label={words.ladder}>
        <thead>
          <tr>
            {[words.rungColumn, words.forColumn, words.againstColumn].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rungs.toReversed().map((rung) => (
            <tr key={rung}>
              <th scope="row">{`${rung} ${words.rungs[rung]}`}</th>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
