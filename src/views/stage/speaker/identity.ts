// Who this stage is, as long as its tab lives, also over a reload.
import { parseRecord, recall, remember } from '../../../page/browser/memory.ts';

/** What tells a stage from others. */
export interface Identity {
  /** By which everybody knows it. */
  readonly id: string;
  /** By which its own speaker view knows it, and nobody else. */
  readonly secret: string;
  /** How often the tab has loaded the stage, and a chance that decides between equals. */
  readonly since: number;
}

/** The identity of this tab; a tab that was copied has that of its original, but is younger. */
export function recallIdentity(): Identity {
  const { id, secret, since } = parseRecord(recall('stage', 'session'));
  const loads = typeof since === 'number' && since < Number.MAX_SAFE_INTEGER / 2 ? Math.floor(since) + 1 : 1;
  const isWhole = isName(id) && isName(secret);
  return keep({ ...(isWhole ? { id, secret } : createNames()), since: loads + Math.random() });
}

/** An identity that no other tab has. */
export function createIdentity(): Identity {
  return keep({ ...createNames(), since: 1 + Math.random() });
}

function keep(identity: Identity): Identity {
  remember('stage', JSON.stringify(identity), 'session');
  return identity;
}

function createNames(): Pick<Identity, 'id' | 'secret'> {
  return { id: createName(8), secret: createName(16) };
}

function createName(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]{1,64}$/.test(value);
}
