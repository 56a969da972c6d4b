import type { EvidenceContent } from '@imh/core';
import { massAimh } from '@imh/frameworks';

/**
 * Five years of one person's evidence, 2022 to 2026, the same each year so that totals can be checked by hand:
 * ten webinars of 1.5 h (one about DEI) on the 10th of January to October = 15 h, a conference of 6 h about providing
 * RSC on 15 November, twelve RSC sessions of 1 h on the 5th of each month = 12 h, and an article of 0.75 h.
 * Also a training that is planned for 10 December 2026, 2 h.
 */
export function fiveYears(): EvidenceContent[] {
  const competencies = [
    { framework: massAimh.id, version: massAimh.version, node: 'communicating', label: 'Communicating' },
  ];
  const two = (month: number) => String(month).padStart(2, '0');
  const years = [2022, 2023, 2024, 2025, 2026].flatMap((year): EvidenceContent[] => [
    ...Array.from({ length: 10 }, (_, index): EvidenceContent => ({
      title: `Webinar ${index + 1} of ${year}`,
      type: 'webinar-live',
      status: 'finished',
      dateCompleted: `${year}-${two(index + 1)}-10`,
      minutes: 90,
      competencies,
      ...(index === 0 ? { topics: ['dei'] } : {}),
    })),
    {
      title: `Conference of ${year}`,
      type: 'conference',
      status: 'finished',
      dateCompleted: `${year}-11-15`,
      minutes: 360,
      topics: ['about-providing-rsc'],
      attachments: [{ name: `conference-${year}.pdf`, sha256: String(year % 10).repeat(64) }],
    },
    ...Array.from({ length: 12 }, (_, index): EvidenceContent => ({
      title: `RSC session ${index + 1} of ${year}`,
      type: 'rsc-received',
      status: 'finished',
      dateCompleted: `${year}-${two(index + 1)}-05`,
      minutes: 60,
      rsc: { mode: 'individual', provider: 'R. Ito' },
    })),
    { title: `Article of ${year}`, type: 'article', status: 'finished', dateCompleted: `${year}-02-01`, minutes: 45 },
  ]);
  const planned: EvidenceContent = {
    title: 'Planned for December',
    type: 'in-service',
    status: 'planned',
    dateStart: '2026-12-10',
    minutes: 120,
  };
  return [...years, planned];
}
