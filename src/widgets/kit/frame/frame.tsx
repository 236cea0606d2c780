// The frame of every widget: its controls, what comes of them, and the foldable parts. Laid out for the
// slide, the article and the phone by widgets.css.

import { widgetFrame as words } from '#words/widgetFrame';
import { classes } from '../../../shared/markup.ts';
import type { ComponentChildren, VNode } from 'preact';
import type { FramePlace } from '../../places.ts';
import type { Host, WidgetParts } from './widget.ts';

/** A widget as the build draws it. */
export function Frame({ host, parts }: { readonly host: Host; readonly parts: WidgetParts }): VNode {
  const filled = fillPlaces(parts, host);
  return (
    <div class={classes.widget}>
      {/* Said by the results already. */}
      <div class={classes.widgetBrief} aria-hidden="true">
        {filled.brief}
      </div>
      {/* A form keeps the radio buttons of copies, as in the overview, apart from these. */}
      <form class="widget-form" autocomplete="off">
        <fieldset class="widget-controls" disabled>
          {filled.controls}
        </fieldset>
        <div class="widget-results" role="group" aria-label={words.result(parts.title)}>
          {filled.results}
        </div>
        <div class="widget-panels">{filled.panels}</div>
      </form>
    </div>
  );
}

/** What stands in each place. */
export function fillPlaces(
  { title, brief, controls, results, panels }: WidgetParts,
  host: Host,
): Record<FramePlace, ComponentChildren> {
  return {
    brief,
    controls: (
      <>
        <legend class={classes.hidden}>{words.controls(title)}</legend>
        {controls}
        <Tools host={host} />
      </>
    ),
    results,
    panels,
  };
}

function Tools({ host }: { readonly host: Host }): VNode {
  return (
    <div class={classes.widgetTools}>
      <button type="button" class="control" onClick={host.copyLink}>
        {words.copy}
      </button>
      <button type="button" class="control" onClick={host.reset}>
        {words.reset}
      </button>
      <span role="status" class="widget-status">
        {describeCopied(host.copied)}
      </span>
      {!host.isLive && <span class="widget-hint">{words.needsScript}</span>}
    </div>
  );
}

function describeCopied(copied: Host['copied']): ComponentChildren {
  if (copied.kind === 'refused') return <a href={copied.address}>{words.copyThis}</a>;
  return copied.kind === 'yes' ? words.copied : '';
}

/** A part that folds open: on the slide above the results, in running text below them. */
export function Panel({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <details class="widget-panel" onToggle={({ currentTarget }) => currentTarget.open && closeOthers(currentTarget)}>
      <summary class="control">{summary}</summary>
      {/* Long enough to scroll on a slide, so it takes the focus. */}
      <div class="widget-panel-content" tabIndex={0} role="group" aria-label={summary}>
        {children}
      </div>
    </details>
  );
}

function closeOthers(panel: HTMLDetailsElement): void {
  for (const other of panel.parentElement?.querySelectorAll('details') ?? []) other.open = other === panel;
}
