import type { Aim, Framework, Trainings } from '@imh/core';
import type { Draft, EvidenceStore } from '@imh/storage';
import type { PanelFocus } from '../../platform/messages.js';
import { panelFocus } from '../../platform/panel.js';
import { currentWindow, type PanelWindow } from '../../platform/window-tabs.js';
import { currentAim, shownFramework, wasWelcomed } from '../settings.js';

/** The window of the panel, and what a click in it has asked for. */
export interface PanelPlace {
  readonly window: PanelWindow;
  readonly focus: PanelFocus | undefined;
}

export interface PanelSettings {
  readonly framework: Framework | undefined;
  readonly aim: Aim | undefined;
  readonly welcomed: boolean;
}

/** What the first view of the panel shows. */
export interface PanelOpening extends PanelPlace {
  readonly settings: PanelSettings;
  readonly drafts: Draft[];
  /** The draft that the click asked for. */
  readonly draft: Draft | undefined;
  /** Installed training guides. */
  readonly guides: readonly Trainings[];
}

export async function panelPlace(): Promise<PanelPlace> {
  const window = await currentWindow();
  return { window, focus: await panelFocus(window.id) };
}

export async function panelSettings(store: EvidenceStore): Promise<PanelSettings> {
  const [framework, aim, welcomed] = await Promise.all([shownFramework(store), currentAim(store), wasWelcomed(store)]);
  return { framework, aim: aim?.aim, welcomed };
}

/** All at once: each read alone waits for the browser process. */
export async function panelOpening(store: EvidenceStore, asked: Promise<PanelPlace>): Promise<PanelOpening> {
  const [settings, guides, placed] = await Promise.all([
    panelSettings(store),
    store.guides.list(),
    asked.then(async (place) => {
      const [drafts, draft] = await Promise.all([
        store.drafts(privateWindowOf(place.window)),
        focusedDraft(store, place.focus),
      ]);
      return { ...place, drafts, draft };
    }),
  ]);
  return { ...placed, settings, guides };
}

export const privateWindowOf = ({ id, isPrivate }: PanelWindow): number | undefined => (isPrivate ? id : undefined);

export async function focusedDraft(store: EvidenceStore, focus: PanelFocus | undefined): Promise<Draft | undefined> {
  return focus?.kind === 'draft' ? store.draft(focus.draft) : undefined;
}
