import type { Places } from '@imh/publish';
import { html, nothing, type TemplateResult } from 'lit';
import type { PublishStrings } from '../strings/publish.js';
import { addressFault, isElsewhere, type PublishingPlan, usesFolder } from './publication-of.js';

/**
 * Where the files will be: only what the chosen way needs.
 * @param change adds answers to those before
 */
export function placesView(
  plan: PublishingPlan,
  words: PublishStrings,
  change: (places: Places) => void,
): TemplateResult {
  const { way, site, publication, members } = plan;
  const { folder = '', data, membersPage = '', membersFile = '' } = publication.places ?? {};
  const fault = usesFolder(plan) ? addressFault(folder, isElsewhere(plan)) : undefined;
  const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value.trim();
  return html`${
    usesFolder(plan)
      ? html`<div class="field">
          <label for="folder">${words.folder}</label>
          <input
            id="folder"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            .value=${folder}
            aria-describedby="folder-about"
            aria-invalid=${fault ? 'true' : 'false'}
            @change=${(event: Event) => change({ folder: valueOf(event) })}
          />
          <p class="quiet" id="folder-about">
            ${fault ? html`<span class="wrong" role="status">${words.faults[fault]}</span>` : nothing}
            ${isElsewhere(plan) ? words.folderAbout.elsewhere(words.siteNames[site]) : words.folderAbout.here}
          </p>
        </div>`
      : nothing
  }
  ${
    way === 'files'
      ? html`<label class="check">
          <input
            type="checkbox"
            .checked=${data === 'csv'}
            @change=${({ target }: Event) => change({ data: (target as HTMLInputElement).checked ? 'csv' : 'json' })}
          />
          <span>${words.csv}</span>
        </label>`
      : nothing
  }
  ${
    members && (way === 'files' || way === 'iframe') && publication.places?.members !== 'none'
      ? html`<div class="field">
          <label for="members-file">${words.membersFileAddress}</label>
          <input
            id="members-file"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            .value=${membersFile}
            placeholder=${`members-only.${data ?? 'json'}`}
            aria-describedby="members-file-about"
            @change=${(event: Event) => change({ membersFile: valueOf(event) })}
          />
          <p class="quiet" id="members-file-about">${words.membersFileAddressAbout}</p>
        </div>`
      : nothing
  }
  ${
    members && way === 'inline'
      ? html`<div class="field">
          <label for="members-page">${words.membersPage}</label>
          <input
            id="members-page"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            .value=${membersPage}
            aria-describedby="members-page-about"
            @change=${(event: Event) => change({ membersPage: valueOf(event) })}
          />
          <p class="quiet" id="members-page-about">${words.membersPageAbout}</p>
        </div>`
      : nothing
  }`;
}
