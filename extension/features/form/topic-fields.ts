import { type EvidenceContent, formatHours, parseHours, topicsOf } from '@imh/core';
import { knownName } from '@imh/elements';
import type { Draft } from '@imh/storage';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';
import { topicField } from './field-values.js';
import { textField } from './form-field.js';

type Topics = Pick<Partial<EvidenceContent>, 'topics' | 'topicMinutes'>;

interface TopicFields {
  readonly strings: Strings;
  readonly problems: Readonly<Record<string, unknown>>;
  readonly onChange: (update: (content: Topics) => Topics, typed?: Readonly<Record<string, string>>) => void;
}

/** The topics that associations ask hours for. If only a part of a training was on a topic, its hours can be stated. */
export function topicFields(
  { content, typed = {} }: Draft,
  { strings, problems, onChange }: TopicFields,
): TemplateResult {
  const chosen = topicsOf({ title: '', ...content });
  const offered = [...new Set([...Object.keys(strings.topicNames), ...chosen])];
  return html`<fieldset class="field topics">
    <legend>${strings.topics}</legend>
    <p class="hint">${strings.topicsHint}</p>
    ${offered.map((topic) => {
      const isChosen = chosen.includes(topic);
      const name = knownName(strings.topicNames, topic);
      const minutes = content.topicMinutes?.find((each) => each.topic === topic)?.minutes;
      const field = topicField(topic);
      const written = typed[field] ?? (minutes === undefined ? '' : formatHours(minutes, strings.language));
      return html`<div>
        <label class="check">
          <input
            type="checkbox"
            .checked=${isChosen}
            @change=${({ target }: Event) => {
              const isWanted = (target as HTMLInputElement).checked;
              onChange((topics) => (isWanted ? withTopic(topics, topic) : without(topics, topic)), { [field]: '' });
            }}
          />
          ${name}
        </label>
        ${
          isChosen
            ? textField({
                name: field,
                label: strings.topicHours(name),
                inputMode: 'decimal',
                value: written,
                problem: problems[field] ? strings.badHours(written) : undefined,
                hint: strings.topicHoursHint,
                onInput: (hours) =>
                  onChange((topics) => withMinutes(topics, topic, parseHours(hours)), { [field]: hours }),
              })
            : nothing
        }
      </div>`;
    })}
    ${textField({
      name: 'topic-own',
      label: strings.topicOwn,
      value: typed['topic-own'] ?? '',
      onInput: (written) => onChange(() => ({}), { 'topic-own': written }),
      onChange: (written) => {
        const topic = written.trim();
        if (topic) onChange((topics) => withTopic(topics, topic), { 'topic-own': '' });
      },
    })}
  </fieldset>`;
}

function withTopic(content: Topics, topic: string): Topics {
  return { topics: [...new Set([...topicsOf({ title: '', ...content }), topic])] };
}

function without({ topics = [], topicMinutes = [] }: Topics, topic: string): Topics {
  return {
    topics: topics.filter((each) => each !== topic),
    topicMinutes: topicMinutes.filter((each) => each.topic !== topic),
  };
}

function withMinutes({ topicMinutes = [] }: Topics, topic: string, minutes: number | undefined): Topics {
  const others = topicMinutes.filter((each) => each.topic !== topic);
  return { topicMinutes: minutes === undefined ? others : [...others, { topic, minutes }] };
}
