import { describe, expect, it } from 'vitest';
import {
  type ShareChoice,
  writeAddress,
  writeElementCode,
  writeFrameAddress,
  writeFrameCode,
} from '../../../../../src/views/stage/share/address.ts';

const plain: ShareChoice = {
  base: 'https://example.org/slides/',
  slide: 'vram',
  chapter: '',
  cut: '',
  theme: '',
};

describe('writeAddress(choice)', () => {
  it('is short when nothing is chosen', () => expect(writeAddress(plain)).toBe('https://example.org/slides/#vram'));
  it('carries the state of a widget', () => {
    expect(writeAddress({ ...plain, state: ';bits=4;model=a' })).toBe(
      'https://example.org/slides/#vram;bits=4;model=a',
    );
  });
  it('carries cut, chapter and theme', () => {
    expect(writeAddress({ ...plain, slide: undefined, cut: 'kurz', chapter: '01-models', theme: 'dark' })).toBe(
      'https://example.org/slides/?cut=kurz&chapter=01-models&theme=dark',
    );
  });
});

describe('writeFrameAddress(choice)', () => {
  it('asks to be embedded', () => {
    expect(writeFrameAddress({ ...plain, view: 'read' })).toBe('https://example.org/slides/?embed&view=read#vram');
  });
});

describe('writeFrameCode(choice, title)', () => {
  it('writes a title and an address with special characters as text', () => {
    const code = writeFrameCode({ ...plain, cut: 'kurz' }, '"A" & <B>');
    expect(code).toContain('title="&quot;A&quot; &amp; &lt;B&gt;"');
    expect(code).toContain('src="https://example.org/slides/?embed&amp;cut=kurz#vram"');
  });
});

describe('writeElementCode(choice, title)', () => {
  it('loads the script from the deck and keeps a link for pages without scripts', () => {
    expect(writeElementCode({ ...plain, theme: 'dark' }, 'Folien')).toBe(
      `<script async src="https://example.org/slides/embed.js"></script>
<llm-deck src="https://example.org/slides/" slide="vram" theme="dark" title="Folien"><a href="https://example.org/slides/?theme=dark#vram">Folien</a></llm-deck>`,
    );
  });
});
