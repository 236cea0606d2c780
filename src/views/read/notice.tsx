// A short message beside the article, said once to screen readers, that can be put away.
import type { Slide } from '../slides.ts';

/** What a notice says, and a place that it offers. */
export interface NoticeContent {
  readonly text: string;
  readonly link?: { readonly slide: Slide; readonly text: string };
}

/** The place for messages; it is there before the first of them so that it is announced. */
export function Notice({ content, close }: { content: NoticeContent | undefined; close: () => void }) {
  return (
    <div class="notice" role="status">
      {content && (
        <p>
          {content.text}
          {content.link && (
            <>
              {' '}
              <a href={`#${encodeURIComponent(content.link.slide.id)}`} onClick={close}>
                {content.link.text}
              </a>
            </>
          )}
        </p>
      )}
      {content && (
        <button type="button" onClick={close}>
          Schließen
        </button>
      )}
    </div>
  );
}
