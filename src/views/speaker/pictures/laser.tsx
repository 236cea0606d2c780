// The laser pointer: moving over the preview, or the arrow keys on it, moves a dot on the stage.
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { speakerPictures as words } from '#words/speakerPictures';
import { clamp } from '../../../shared/numbers.ts';
import type { Command } from '../../../page/talk/messages.ts';

interface LaserProps {
  readonly isOn: boolean;
  readonly send: (command: Command) => void;
  readonly children: ComponentChildren;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const stride = 0.02;

/** Sends places as shares of the picture's width and height. */
export function Laser({ isOn, send, children }: LaserProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const place = useRef({ x: 0.5, y: 0.5 });
  const show = (x: number, y: number): void => {
    place.current = { x: clamp(x, 0, 1), y: clamp(y, 0, 1) };
    send({ name: 'laser', ...place.current });
  };
  useEffect(() => {
    if (!isOn) return undefined;
    // Whoever clicks keeps the arrows for the slides.
    if (document.activeElement?.matches(':focus-visible')) box.current?.focus();
    show(place.current.x, place.current.y);
    const hide = (): void => send({ name: 'laser-off' });
    window.addEventListener('pagehide', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      hide();
    };
  }, [isOn]);

  const point = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    const picture = event.currentTarget.firstElementChild ?? event.currentTarget;
    const { left, top, width, height } = picture.getBoundingClientRect();
    show((event.clientX - left) / width, (event.clientY - top) / height);
  };
  const press = (event: KeyboardEvent): void => {
    const direction = directions[event.key];
    if (!direction || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault(); // So the keys of the talk leave it alone.
    const [x, y] = direction;
    show(place.current.x + x * stride, place.current.y + y * stride);
  };
  if (!isOn) return <div class="laser">{children}</div>;
  return (
    <div
      class="laser"
      data-active
      ref={box}
      tabIndex={0}
      role="group"
      aria-label={words.laser}
      onPointerMove={point}
      onPointerDown={point}
      onMouseDown={(event) => event.preventDefault()} // It would get the focus, and the arrows with it.
      onPointerLeave={() => send({ name: 'laser-off' })}
      onKeyDown={press}
    >
      {children}
    </div>
  );
}
