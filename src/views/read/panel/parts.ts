import type { AnswerStore } from '../../../page/content/exercises/answers.ts';
import type { Article } from '../article.ts';
import type { Bookmarks } from '../progress/bookmarks.ts';
import type { Reading } from '../progress/reading.ts';
import type { Reader } from '../reader.ts';
import type { NoticeContent } from './notice/notice-content.ts';

/** What the panel shows and what its buttons do. */
export interface PanelParts {
  readonly article: Article;
  readonly reader: Reader;
  readonly reading: Reading;
  readonly bookmarks: Bookmarks;
  readonly answers: AnswerStore;
  readonly search: (() => void) | undefined;
  readonly showNextTheme: () => string;
  readonly stageAddress: (id: string) => string;
  /** Clears all that this browser remembers, also where the page shows it. */
  readonly forget: () => void;
  readonly tell: (notice: NoticeContent) => void;
}
