// The dialogue on privacy: what others learn of a visit, what this browser keeps, and the button that erases it.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { privacy as names } from '#words/privacy';
import { privacyDialog as words } from '#words/privacyDialog';
import './privacy.css';
import { onErasure } from '../browser/storage.ts';
import { createDialog } from '../ui/dialog.ts';
import { createElement } from '../ui/elements.ts';
import { Question } from '../ui/question.tsx';
import { eraseAll, eraseCopy, type Inventory, takeInventory } from './inventory.ts';

/** Opens it; made anew each time, because what is kept changes. */
export async function showPrivacy(parent: HTMLElement): Promise<void> {
  const first = await takeInventory();
  if (document.querySelector('dialog.privacy[open]')) return;
  const dialog = createDialog(parent, 'privacy', names.title);
  const content = createElement('div');
  dialog.append(content);
  render(<Privacy first={first} />, content);
  dialog.addEventListener('close', () => {
    render(null, content);
    dialog.remove();
  });
  dialog.showModal();
}

function Privacy({ first }: { readonly first: Inventory }) {
  const [inventory, setInventory] = useState(first);
  useEffect(() => onErasure(() => void eraseCopy().then(setInventory)), []);
  const erase = async (): Promise<string> => {
    const left = await eraseAll();
    setInventory(left);
    return left.groups.length > 0 ? words.left(listNames(left)) : words.done;
  };
  const ask = (): string => (inventory.groups.length > 0 ? words.question(listNames(inventory)) : '');
  return (
    <>
      <p>{words.promise}</p>
      <Host />
      <h3>{words.title}</h3>
      <Kept inventory={inventory} />
      {!inventory.isClosed && <Question words={words} ask={ask} nothing={words.nothing} confirm={erase} />}
      <p class="privacy-note">{words.browser}</p>
    </>
  );
}

/** What whoever publishes the deck learns, with the way to their own page about it. */
function Host() {
  if (location.protocol === 'file:') return <p>{words.file}</p>;
  const policy = document.querySelector<HTMLAnchorElement>('a[rel="privacy-policy"]')?.getAttribute('href');
  const [before, name, after] = words.policy;
  return (
    <p>
      {words.host}
      {policy ? (
        <>
          {before}
          <a href={policy}>{name}</a>
          {after}
        </>
      ) : (
        words.noPolicy
      )}
    </p>
  );
}

function Kept({ inventory: { groups, isClosed } }: { readonly inventory: Inventory }) {
  if (groups.length === 0) return <p>{isClosed ? words.closed : words.empty}</p>;
  return (
    <>
      {groups.map(({ title, entries }) => (
        <section key={title}>
          <h4>{title}</h4>
          <ul>
            {entries.map(({ name, what }) => (
              <li key={name}>
                <b>{name}</b>: {what}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** In a sentence: "A, B und C". */
function listNames({ groups }: Inventory): string {
  const all = groups.flatMap(({ entries }) => entries.map(({ name }) => name));
  const last = all.pop() ?? '';
  return all.length > 0 ? words.and(all.join(', '), last) : last;
}
