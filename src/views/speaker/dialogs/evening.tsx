// For one evening: who talks, where and when, on the title and the closing slide. It stays in this browser.
import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import { speakerCheck as check } from '#words/speakerCheck';
import { longestFact, type TalkFact, talkFacts, type TalkFacts } from '../../../shared/talk/talk-facts.ts';
import { onErasure } from '../../../page/browser/storage.ts';
import { readWrittenFacts, recallEvening, rememberEvening, showEvening } from '../../../page/deck/evening.ts';
import type { SlideList } from '../../../page/deck/slides.ts';

const words = check.evening;
const nothing: TalkFacts = { speaker: '', event: '', date: '', contact: '' };

/** The fields; what is typed stands on the stage at once. */
export function Evening({ list }: { readonly list: SlideList }): VNode {
  const [facts, setFacts] = useState(recallEvening);
  const [isKept, setKept] = useState(true);
  const clear = (): void => {
    setFacts(nothing);
    setKept(false);
  };
  useEffect(() => onErasure(clear), []);
  const written = useMemo(() => readWrittenFacts(list), [list]);
  const change = (changed: TalkFacts): void => {
    setFacts(changed);
    setKept(rememberEvening(changed));
    showEvening(list);
  };
  const createInput = (fact: TalkFact): VNode => {
    const properties = {
      value: facts[fact],
      placeholder: written[fact],
      maxLength: longestFact,
      dir: 'auto' as const,
      onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
        change({ ...facts, [fact]: currentTarget.value }),
    };
    return fact === 'date' ? <input type="date" {...properties} /> : <input {...properties} />;
  };
  return (
    <fieldset class="evening">
      <legend>{words.title}</legend>
      {talkFacts.map((fact) => (
        <label key={fact}>
          {words[fact]}
          {createInput(fact)}
        </label>
      ))}
      <p role="status">{isKept ? words.kept : words.notKept}</p>
      <button type="button" onClick={() => change(nothing)}>
        {words.clear}
      </button>
    </fieldset>
  );
}
