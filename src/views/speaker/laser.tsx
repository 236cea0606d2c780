// The laser pointer: moving over the preview with the pointer switched on moves a dot on the stage.
import { useState } from 'preact/hooks';

import type { Command } from '../messages.ts';

/** Surrounds the preview; places are sent as shares of its width and height. */
export function Laser({ isOn, send, children }: { isOn: boolean; send: (command: Command) => void; children: preact.ComponentChildren }) {
  const [isActive, setActive] = useState(false);
  const point = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (!isActive) return;
    const box = event.currentTarget.getBoundingClientRect();
    send({ name: 'laser', x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  };
  const toggle = (): void => {
    if (isActive) send({ name: 'laser-off' });
    setActive(!isActive);
  };
  return (
    <div class="laser" data-active={isActive ? '' : undefined}>
      <div onPointerMove={point} onPointerDown={point} onPointerLeave={() => isActive && send({ name: 'laser-off' })}>
        {children}
      </div>
      <button type="button" aria-pressed={isActive} disabled={!isOn} onClick={toggle}>
        Laserpointer
      </button>
    </div>
  );
}
